package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** The numbers of a cycle for everybody whom somebody manages, at whichever remove. */
@ApplicationScoped
class LineTallies {

    private static final PlainStatement LINE = new PlainStatement("""
            select branch, standing, people, compliant from line_progress(?, ?, ?, ?, ?)
            """);

    /** To others than HR: small lines would tell who is excluded. */
    private static final PlainStatement AS_TOLD = new PlainStatement("""
            select branch, standing, people, compliant from line_progress_told(?, ?, ?, ?, ?, ?)
            """);

    /** @param branch the person directly under the manager; empty for the whole line */
    private record Row(Optional<UUID> branch, Standing standing, long people, long compliant) {}

    private final Session database;

    LineTallies(Session database) {
        this.database = database;
    }

    /** By the people whom the manager manages directly, each with those below; an empty key stands for the whole line. */
    Map<Optional<UUID>, Compliance> of(KnownCycle cycle, UUID manager, LocalDate today, LocalDate completedAfter) {
        return compliance(
                LINE.rows(database, LineTallies::row, cycle.id(), cycle.organisation(), manager, today, completedAfter),
                true);
    }

    /** The same without who is not expected, each branch without the person; a line of fewer direct people is left out. */
    Map<Optional<UUID>, Compliance> asTold(KnownCycle cycle, UUID manager, LocalDate today, LocalDate completedAfter) {
        return compliance(
                AS_TOLD.rows(
                        database,
                        LineTallies::row,
                        cycle.id(),
                        cycle.organisation(),
                        manager,
                        today,
                        completedAfter,
                        ToldLines.FEWEST),
                false);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Optional.ofNullable(row.getObject(1, UUID.class)),
                Standing.valueOf(row.getString(2)),
                row.getLong(3),
                row.getLong(4));
    }

    private static Map<Optional<UUID>, Compliance> compliance(List<Row> all, boolean everybody) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Row::branch,
                        Collectors.collectingAndThen(Collectors.toList(), branch -> complianceOf(branch, everybody))));
    }

    /** The rates are the same to everybody: who is not expected to be appraised is never in them. */
    private static Compliance complianceOf(List<Row> rows, boolean everybody) {
        return Compliance.of(
                rows.stream()
                        .filter(row -> everybody || row.standing.isEligible())
                        .collect(Collectors.toMap(Row::standing, Row::people)),
                rows.stream()
                        .filter(row -> row.standing.isEligible())
                        .mapToLong(Row::compliant)
                        .sum());
    }
}
