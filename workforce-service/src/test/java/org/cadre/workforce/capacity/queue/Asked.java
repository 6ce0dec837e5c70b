package org.cadre.workforce.capacity.queue;

import java.math.BigDecimal;

/** Questions about queues, as a planner writes them. */
final class Asked {

    private Asked() {}

    static QueueModel queue(String arrivalsPerHour, String serviceMinutes, int servers) {
        return new QueueModel(new BigDecimal(arrivalsPerHour), new BigDecimal(serviceMinutes), servers, null, null);
    }

    static QueueModel varying(QueueModel queue, String arrivals, String service) {
        return new QueueModel(
                queue.arrivalsPerHour(),
                queue.serviceMinutes(),
                queue.servers(),
                new BigDecimal(arrivals),
                new BigDecimal(service));
    }

    static QueueTarget within(String minutes, String share) {
        return new QueueTarget(new BigDecimal(minutes), new BigDecimal(share));
    }

    static PaidTime away(String leave, String sickness, String training) {
        return new PaidTime(new BigDecimal(leave), new BigDecimal(sickness), new BigDecimal(training));
    }

    static QueueAnswer answer(QueueModel queue, QueueTarget target, PaidTime shrinkage) {
        return new QueueCalculation(new NewCapacityStudy("RR8", "A clinic", queue, target, shrinkage)).answer();
    }

    static QueueAnswer answer(QueueModel queue) {
        return answer(queue, null, null);
    }
}
