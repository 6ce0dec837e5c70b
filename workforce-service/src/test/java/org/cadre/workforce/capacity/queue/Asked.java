package org.cadre.workforce.capacity.queue;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.capacity.study.PaidTime;

/** Questions about queues, as a planner writes them. */
final class Asked {

    private Asked() {}

    static QueueModel queue(String arrivalsPerHour, String serviceMinutes, int servers) {
        return new QueueModel(
                new BigDecimal(arrivalsPerHour), new BigDecimal(serviceMinutes), servers, null, null, null);
    }

    static QueueModel varying(QueueModel queue, String arrivals, String service) {
        return new QueueModel(
                queue.arrivalsPerHour(),
                queue.serviceMinutes(),
                queue.servers(),
                new BigDecimal(arrivals),
                new BigDecimal(service),
                queue.priorities());
    }

    /** Of so many an hour each, the most urgent first; they are named by letters. */
    static QueueModel urgent(QueueModel queue, String... arrivalsPerHour) {
        var priorities = IntStream.range(0, arrivalsPerHour.length)
                .mapToObj(at -> new QueuePriority(Character.toString('A' + at), new BigDecimal(arrivalsPerHour[at])))
                .toList();
        return new QueueModel(
                queue.arrivalsPerHour(),
                queue.serviceMinutes(),
                queue.servers(),
                queue.arrivalVariability(),
                queue.serviceVariability(),
                priorities);
    }

    static QueuePeriods periods(String minutes, String... arrivalsPerHour) {
        return new QueuePeriods(
                new BigDecimal(minutes),
                Stream.of(arrivalsPerHour).map(BigDecimal::new).toList());
    }

    static QueueTarget within(String minutes, String share) {
        return new QueueTarget(new BigDecimal(minutes), new BigDecimal(share));
    }

    static PaidTime away(String leave, String sickness, String training) {
        return new PaidTime(new BigDecimal(leave), new BigDecimal(sickness), new BigDecimal(training));
    }

    static QueueAnswer answer(QueueModel queue, QueueTarget target, PaidTime shrinkage) {
        return answer(queue, target, shrinkage, null);
    }

    static QueueAnswer answer(QueueModel queue, QueueTarget target, PaidTime shrinkage, QueuePeriods periods) {
        return new QueueCalculation(asked(queue, target, shrinkage, periods)).answer();
    }

    static NewCapacityStudy asked(QueueModel queue, QueueTarget target, PaidTime shrinkage, QueuePeriods periods) {
        return new NewCapacityStudy("RR8", "A clinic", queue, target, shrinkage, periods);
    }

    static QueueAnswer answer(QueueModel queue) {
        return answer(queue, null, null);
    }
}
