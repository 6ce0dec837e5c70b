package org.cadre.appraisal.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.appraisal.Awaited;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** What is missing among everybody whom somebody manages, at whichever remove. A line is told of no dispute. */
@ApplicationScoped
class MissingOfLines {

    private static final PlainStatement LINE = new PlainStatement("""
            select direct, waits_for, objectives, check_in, people, without_feedback
            from line_missing(?, ?, ?, ?, cast(? as uuid[]))
            """);

    /**
     * Some people of a line who lack the same.
     *
     * @param isDirect whether the manager manages them without anybody between
     * @param withoutFeedback how many of them are board members for whom nobody has asked for feedback
     */
    record OfLine(boolean isDirect, Gap gap, long withoutFeedback) {}

    private final Session database;

    MissingOfLines(Session database) {
        this.database = database;
    }

    /** @param unasked board members for whom nobody has asked for feedback */
    List<OfLine> under(UUID manager, KnownCycle cycle, LocalDate today, Set<UUID> unasked) {
        return LINE.rows(
                database,
                row -> new OfLine(
                        row.getBoolean(1),
                        new Gap(
                                Awaited.valueOf(row.getString(2)),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getLong(5)),
                        row.getLong(6)),
                cycle.id(),
                cycle.organisation(),
                manager,
                today,
                unasked.stream().map(UUID::toString).toArray(String[]::new));
    }
}
