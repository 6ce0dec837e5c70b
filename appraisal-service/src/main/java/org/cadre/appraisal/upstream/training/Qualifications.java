package org.cadre.appraisal.upstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.upstream.KeptRows;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Which qualifications training says that people hold. */
@ApplicationScoped
public class Qualifications implements Projection {

    private static final String AWARDED = "cadre.training.qualification.awarded.v1";

    /** What appraisal needs of the event. */
    record Awarded(
            UUID qualificationId, UUID personId, String stage, LocalDate awardedOn, Optional<LocalDate> validUntil) {}

    private static final PlainStatement OF_PERSON = new PlainStatement("""
            select stage, awarded_on, valid_until from training_qualification
            where person_id = ? order by awarded_on desc, qualification_id
            """);

    private static final KeptRows ROWS = new KeptRows(
            "training_qualification", "qualification_id", "person_id", "stage", "awarded_on", "valid_until");

    private final Session database;

    Qualifications(Session database) {
        this.database = database;
    }

    /** Newest first. */
    public List<HeldQualification> of(UUID person) {
        return OF_PERSON.rows(
                database,
                row -> new HeldQualification(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(3, LocalDate.class))),
                person);
    }

    @Override
    public String group() {
        return "appraisal.qualifications";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.training.qualifications.v1");
    }

    @Override
    public String table() {
        return "training_qualification";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(AWARDED)) {
            keep(event.as(Awarded.class), event.number());
        }
    }

    private void keep(Awarded qualification, long number) {
        ROWS.keep(
                database,
                qualification.qualificationId(),
                number,
                qualification.personId(),
                qualification.stage(),
                qualification.awardedOn(),
                qualification.validUntil().orElse(null));
    }
}
