package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/**
 * Which lines others than HR are told of. Who is excluded is in no figure, so a figure of one person says whether they are; so
 * does one figure less another. Lines lie within each other, and people have one line manager at an employer: where each line that
 * is told has a few people directly under its manager, every sum and difference is left with such a few.
 */
@ApplicationScoped
public class ToldLines {

    /** As many people are directly under the manager of a line that is told; excluded or not, so that it says nothing of that. */
    static final int FEWEST = 3;

    private static final PlainStatement TOLD = new PlainStatement("select whole, direct from line_told(?, ?, ?, ?, ?)");

    /**
     * What is told of a line.
     *
     * @param whole whether everybody under the manager is
     * @param direct whether so are those whom the manager manages without anybody between, by themselves
     */
    public record Told(boolean whole, boolean direct) {

        public static final Told ALL = new Told(true, true);
    }

    private final Session database;
    private final BusinessCalendar calendar;

    ToldLines(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    public Told of(KnownCycle cycle, UUID manager) {
        return TOLD.rows(
                        database,
                        row -> new Told(row.getBoolean(1), row.getBoolean(1) && row.getBoolean(2)),
                        cycle.id(),
                        cycle.organisation(),
                        manager,
                        calendar.today(),
                        FEWEST)
                .getFirst();
    }
}
