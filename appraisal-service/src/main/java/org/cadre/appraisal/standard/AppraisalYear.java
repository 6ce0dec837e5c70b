package org.cadre.appraisal.standard;

import java.time.LocalDate;
import java.time.Month;

/** From 1 April to 31 March; 2026 stands for 2026/27. What is in force on its first day counts for the whole year. */
public record AppraisalYear(int startsIn) {

    /** The year that a day is in: 31 March is still in the one that started the year before. */
    public static AppraisalYear containing(LocalDate day) {
        var year = new AppraisalYear(day.getYear());
        return day.isBefore(year.firstDay()) ? new AppraisalYear(day.getYear() - 1) : year;
    }

    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.MARCH, 31);
    }

    public AppraisalYear next() {
        return new AppraisalYear(startsIn + 1);
    }

    /** As people write it: {@code 2026/27}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
