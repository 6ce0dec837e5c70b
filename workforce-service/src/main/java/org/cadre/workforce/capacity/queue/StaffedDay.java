package org.cadre.workforce.capacity.queue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueDay;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueuePeriod;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.queueing.Offered;
import org.cadre.workforce.queueing.PeriodStaffing;

/** Who keep the promise in each period of a day: period by period (SIPP), none for fewer than come in it (Lag-Max). */
record StaffedDay(NewCapacityStudy asked, Offered offered) {

    private static final String FIELD = "periods.arrivalsPerHour";

    /** By so much the mean of numbers with six decimal places may be off. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    void require() {
        if (asked.periods() == null) {
            return;
        }
        if (asked.target() == null) {
            throw DomainException.invalidField(
                    "target",
                    "periods-need-a-target",
                    "A period has as many as keep a promise in it: give a target, or leave periods out");
        }
        requireMean();
        requireBounded();
    }

    private void requireMean() {
        var rates = asked.periods().arrivalsPerHour();
        var number = BigDecimal.valueOf(rates.size());
        var sum = rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var off = sum.subtract(asked.queue().arrivalsPerHour().multiply(number)).abs();
        if (off.compareTo(ROUNDING.multiply(number)) > 0) {
            throw DomainException.invalidField(
                    FIELD,
                    "periods-not-the-queue",
                    "The %s periods bring %s together, and at the queue's %s an hour they would bring %s: make queue.arrivalsPerHour their mean"
                            .formatted(
                                    number,
                                    sum.toPlainString(),
                                    asked.queue().arrivalsPerHour().toPlainString(),
                                    asked.queue()
                                            .arrivalsPerHour()
                                            .multiply(number)
                                            .toPlainString()));
        }
    }

    private void requireBounded() {
        var most = asked.periods().arrivalsPerHour().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElseThrow();
        if (most / offered.serviceRate() > QueueCalculation.MOST_ERLANGS) {
            throw DomainException.invalidField(
                    FIELD,
                    "queue-too-large",
                    "So many would keep %.0f servers busy; one study computes at most %d"
                            .formatted(most / offered.serviceRate(), QueueCalculation.MOST_ERLANGS));
        }
    }

    /** Nothing without periods. */
    Optional<QueueDay> told() {
        return Optional.ofNullable(asked.periods()).map(this::told);
    }

    private QueueDay told(QueuePeriods day) {
        double hours = day.minutes().doubleValue() / QueueCalculation.MINUTES;
        var rates = day.arrivalsPerHour().stream().map(BigDecimal::doubleValue).toList();
        var staffed = PeriodStaffing.of(
                rates, hours, offered.serviceRate(), asked.target().level());
        var periods = IntStream.range(0, staffed.size())
                .mapToObj(at -> told(day.minutes().multiply(BigDecimal.valueOf(at)), staffed.get(at)))
                .toList();
        int all = staffed.stream().mapToInt(PeriodStaffing::servers).sum();
        int most = staffed.stream().mapToInt(PeriodStaffing::servers).max().orElseThrow();
        var paid = asked.paidFor(all * hours);
        return new QueueDay(
                periods,
                most,
                Rounded.of(all * hours),
                paid.map(Rounded::of).orElse(null),
                PeriodWords.of(day, periods, most, all * hours, paid));
    }

    private static QueuePeriod told(BigDecimal from, PeriodStaffing period) {
        return new QueuePeriod(
                Rounded.of(from.doubleValue()),
                Rounded.of(period.arrivalRate()),
                period.servers(),
                Rounded.of(period.utilisation()),
                period.isTight());
    }
}
