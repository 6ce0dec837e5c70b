package org.cadre.appraisal.upstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.upstream.training.Framework.Competency;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Every version of every framework that training published. Versions stay, because appraisals are held by them. */
@ApplicationScoped
public class Frameworks implements Projection {

    private static final String PUBLISHED = "cadre.training.framework.published.v1";

    /** What appraisal needs of the event. */
    record Published(
            UUID frameworkId,
            String name,
            String version,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            List<Competency> competencies) {}

    private static final PlainStatement KNOWN = new PlainStatement(
            "select name, valid_from, valid_to from training_framework where framework_id = ? and version = ?");

    private final Session database;

    Frameworks(Session database) {
        this.database = database;
    }

    public Optional<Framework> find(UUID id, String version) {
        return KNOWN
                .rows(
                        database,
                        row -> new Framework(
                                row.getString(1), version, day(row, 2), day(row, 3), competencies(id, version)),
                        id,
                        version)
                .stream()
                .findFirst();
    }

    @Override
    public String group() {
        return "appraisal.frameworks";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.training.frameworks.v1");
    }

    @Override
    public String table() {
        return "training_framework";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(PUBLISHED)) {
            var framework = event.as(Published.class);
            if (isNews(framework, event.number())) {
                replaceCompetencies(framework);
            }
        }
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private List<Competency> competencies(UUID id, String version) {
        return database.createNativeQuery("""
                        select code, name from training_competency
                        where framework_id = :id and version = :version order by position
                        """, Object[].class)
                .setParameter("id", id)
                .setParameter("version", version)
                .getResultStream()
                .map(row -> new Competency((String) row[0], (String) row[1]))
                .toList();
    }

    private boolean isNews(Published framework, long number) {
        return database.createNativeMutationQuery("""
                                insert into training_framework as known
                                    (framework_id, version, name, valid_from, valid_to, event_number)
                                values (:id, :version, :name, :from, :to, :number)
                                on conflict (framework_id, version) do update
                                set name = excluded.name, valid_from = excluded.valid_from,
                                    valid_to = excluded.valid_to, event_number = excluded.event_number
                                where excluded.event_number > known.event_number
                                """)
                        .setParameter("id", framework.frameworkId())
                        .setParameter("version", framework.version())
                        .setParameter("name", framework.name())
                        .setParameter("from", framework.validFrom().orElse(null), LocalDate.class)
                        .setParameter("to", framework.validTo().orElse(null), LocalDate.class)
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    private void replaceCompetencies(Published framework) {
        database.createNativeMutationQuery(
                        "delete from training_competency where framework_id = :id and version = :version")
                .setParameter("id", framework.frameworkId())
                .setParameter("version", framework.version())
                .executeUpdate();
        for (var position = 0; position < framework.competencies().size(); position++) {
            insert(framework, position);
        }
    }

    private void insert(Published framework, int position) {
        var competency = framework.competencies().get(position);
        database.createNativeMutationQuery("""
                        insert into training_competency (framework_id, version, position, code, name)
                        values (:id, :version, :position, :code, :name)
                        """)
                .setParameter("id", framework.frameworkId())
                .setParameter("version", framework.version())
                .setParameter("position", position)
                .setParameter("code", competency.code())
                .setParameter("name", competency.name())
                .executeUpdate();
    }
}
