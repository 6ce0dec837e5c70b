package org.cadre.talent.upstream.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** The newest verdicts of training, all stages of a person together, because they are published together. */
@ApplicationScoped
public class Eligibilities implements Projection {

    static final String ASSESSED = "cadre.training.eligibility.assessed.v1";

    /** What talent reads of an assessment. */
    record Assessed(UUID personId, List<Verdict> verdicts) {}

    private static final TypeReference<List<Verdict>> VERDICTS = new TypeReference<>() {};

    private final Session database;
    private final ObjectMapper json;

    Eligibilities(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Empty while training has said nothing about the person and the stage. */
    public Optional<Verdict> verdict(UUID person, String stage) {
        return database.createNativeQuery(
                        "select cast(verdicts as text) from training_eligibility where person_id = :person",
                        String.class)
                .addScalar("verdicts", String.class)
                .setParameter("person", person)
                .getResultStream()
                .flatMap(verdicts -> read(verdicts).stream())
                .filter(verdict -> verdict.stage().equals(stage))
                .findFirst();
    }

    @Override
    public String group() {
        return "talent.eligibilities";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.training.eligibilities.v1");
    }

    @Override
    public String table() {
        return "training_eligibility";
    }

    @Override
    public RowsBy rowsBy() {
        return RowsBy.KEY;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(ASSESSED)) {
            keep(event.as(Assessed.class), event.number());
        }
    }

    private void keep(Assessed assessed, long number) {
        database.createNativeMutationQuery("""
                        insert into training_eligibility as kept (person_id, verdicts, event_number)
                        values (:person, cast(:verdicts as jsonb), :number)
                        on conflict (person_id) do update
                        set verdicts = excluded.verdicts, event_number = excluded.event_number
                        where excluded.event_number > kept.event_number
                        """)
                .setParameter("person", assessed.personId())
                .setParameter("verdicts", written(assessed.verdicts()))
                .setParameter("number", number)
                .executeUpdate();
    }

    private String written(List<Verdict> verdicts) {
        try {
            return json.writeValueAsString(verdicts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Verdict> read(String verdicts) {
        try {
            return json.readValue(verdicts, VERDICTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
