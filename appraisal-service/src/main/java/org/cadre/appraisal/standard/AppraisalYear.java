package org.cadre.appraisal.standard;

import java.time.LocalDate;
import java.time.Month;

/** From 1 April to 31 March; 2026 stands for 2026/27. What is in force on its first day counts for the whole year. */
public record AppraisalYear(int startsIn) {

    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.MARCH, 31);
    }

    /** As people write it: {@code 2026/27}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
