package org.cadre.workforce.wisn;

import java.util.Locale;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** The time one person works in a year: the possible days without those on which nobody is there. */
public record WorkingTime(
        double daysPerWeek,
        double publicHolidays,
        double annualLeave,
        double sickLeave,
        double otherLeave,
        double hoursPerDay) {

    private static final int WEEKS = 52;

    public WorkingTime {
        Quantity.positive("daysPerWeek", daysPerWeek);
        Quantity.notNegative("publicHolidays", publicHolidays);
        Quantity.notNegative("annualLeave", annualLeave);
        Quantity.notNegative("sickLeave", sickLeave);
        Quantity.notNegative("otherLeave", otherLeave);
        Quantity.positive("hoursPerDay", hoursPerDay);
        upTo("daysPerWeek", 7, daysPerWeek);
        upTo("hoursPerDay", 24, hoursPerDay);
        var away = publicHolidays + annualLeave + sickLeave + otherLeave;
        if (WEEKS * daysPerWeek <= away) {
            throw DomainException.invalidFields(
                    "working-time-used-up",
                    String.format(
                            Locale.UK,
                            "Holidays and leave take %.1f days, and %d weeks have %.1f working days: they must take fewer",
                            away,
                            WEEKS,
                            WEEKS * daysPerWeek),
                    "publicHolidays",
                    "annualLeave",
                    "sickLeave",
                    "otherLeave");
        }
    }

    public double days() {
        return WEEKS * daysPerWeek - publicHolidays - annualLeave - sickLeave - otherLeave;
    }

    /** Available working time (AWT). */
    public double hours() {
        return days() * hoursPerDay;
    }

    private static void upTo(String field, double most, double value) {
        if (value > most) {
            throw DomainException.invalidField(
                    field, "quantity-out-of-range", "%s must be at most %.0f".formatted(field, most));
        }
    }
}
