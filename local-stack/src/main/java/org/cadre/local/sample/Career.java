package org.cadre.local.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Birth, start and, for a leaver, end, in an order that a life allows. */
record Career(LocalDate birth, LocalDate start, Optional<LocalDate> end) {

    private static final LocalDate EARLIEST_START = LocalDate.of(2005, 1, 1);
    private static final int YOUNGEST_AT_START = 18;
    private static final int OLDEST_AT_START = 50;
    private static final int DAYS_A_YEAR = 365;

    static Career drawn(RandomGenerator random, LocalDate today, boolean leaver) {
        var start = between(random, EARLIEST_START, today.minusDays(1));
        var age = random.nextInt(YOUNGEST_AT_START * DAYS_A_YEAR + YOUNGEST_AT_START, OLDEST_AT_START * DAYS_A_YEAR);
        Optional<LocalDate> end = leaver ? Optional.of(between(random, start, today.minusDays(1))) : Optional.empty();
        return new Career(start.minusDays(age), start, end);
    }

    private static LocalDate between(RandomGenerator random, LocalDate from, LocalDate to) {
        return LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), to.toEpochDay() + 1));
    }
}
