package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** @param branch the person directly under the manager; empty for the whole line */
    private record Row(Optional<UUID> branch, Standing standing, long people, long compliant) {}

    private final Session database;

    LineTallies(Session database) {
        this.database = database;
    }

    /**
     * By the people whom the manager manages directly; an empty key stands for the whole line.
     *
     * @param everybody whether who is not expected to be appraised stands beside the rates, or does not show
     */
    Map<Optional<UUID>, Compliance> of(
            KnownCycle cycle, UUID manager, boolean everybody, LocalDate today, LocalDate completedAfter) {
        var rows = LINE.rows(
                database,
                row -> new Row(
                        Optional.ofNullable(row.getObject(1, UUID.class)),
                        Standing.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4)),
                cycle.id(),
                cycle.organisation(),
                manager,
                today,
                completedAfter);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::branch,
                        Collectors.collectingAndThen(Collectors.toList(), branch -> compliance(branch, everybody))));
    }

    /** The rates are the same to everybody: who is not expected to be appraised is never in them. */
    private static Compliance compliance(List<Row> rows, boolean everybody) {
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
