package org.cadre.workforce.capacity.queue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueuePeriod;

/** A day in periods, as a planner reads it out. */
final class PeriodWords {

    private PeriodWords() {}

    static String of(QueuePeriods day, List<QueuePeriod> periods, int most, double hours, Optional<Double> paidHours) {
        int fewest = periods.stream().mapToInt(QueuePeriod::servers).min().orElseThrow();
        return String.format(
                        Locale.UK,
                        "Over %d periods of %s minutes it takes %d to %d, the most from minute %s on, and %.1f hours on task in all%s.",
                        periods.size(),
                        day.minutes().toPlainString(),
                        fewest,
                        most,
                        first(periods, most),
                        hours,
                        paidHours.map(PeriodWords::paid).orElse(""))
                + tight(periods);
    }

    private static String paid(double hours) {
        return String.format(
                Locale.UK,
                ", for which %.1f hours are paid with absence covered: the days of a week and the hours of a post make posts of them",
                hours);
    }

    private static String first(List<QueuePeriod> periods, int most) {
        return periods.stream()
                .filter(period -> period.servers() == most)
                .findFirst()
                .orElseThrow()
                .fromMinute()
                .toPlainString();
    }

    private static String tight(List<QueuePeriod> periods) {
        var tight = periods.stream()
                .filter(QueuePeriod::simulate)
                .map(period -> period.fromMinute().toPlainString())
                .collect(Collectors.joining(", "));
        return tight.isEmpty()
                ? ""
                : " From minute %s on they are busy for more than 95 %% of a period, which leaves people for the next: simulate such a day."
                        .formatted(tight);
    }
}
