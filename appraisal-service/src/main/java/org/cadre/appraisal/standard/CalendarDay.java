package org.cadre.appraisal.standard;

import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;

/** Days of a working life. All others are slips of the pen, and some are too far away to count years from. */
public final class CalendarDay {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private CalendarDay() {}

    public static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** For a field of a request. */
    public static void require(String field, LocalDate day) {
        if (!isPlausible(day)) {
            throw DomainException.invalidField(field, "day-out-of-range", range());
        }
    }

    public static String range() {
        return "Give a day from %s to %s".formatted(FIRST, LAST);
    }
}
