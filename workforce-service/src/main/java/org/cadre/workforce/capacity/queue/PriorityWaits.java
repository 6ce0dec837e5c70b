package org.cadre.workforce.capacity.queue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueClass;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.queueing.Averages;
import org.cadre.workforce.queueing.Formula;
import org.cadre.workforce.queueing.Offered;
import org.cadre.workforce.queueing.PriorityClass;
import org.cadre.workforce.queueing.PriorityQueues;
import org.cadre.workforce.queueing.ServiceTime;

/** How long each priority of a queue waits: with many servers where services are exponential, with one whatever they are. */
record PriorityWaits(NewCapacityStudy asked, Offered offered, Formula formula) {

    private static final String FIELD = "queue.priorities";

    /** Refuses priorities that no formula knows, or that are not those of the queue. */
    void require() {
        if (priorities().isEmpty()) {
            return;
        }
        if (asked.target() != null) {
            throw DomainException.invalidField(
                    "target",
                    "target-needs-order-of-arrival",
                    "Who begins within a time is known only in order of arrival: leave priorities out, or the target");
        }
        if (formula == Formula.G_G_C) {
            throw DomainException.invalidField(
                    FIELD,
                    "priorities-need-random-times",
                    "How long each priority waits is known for arrivals at random, and exponential service where more than"
                            + " one serve: leave the variabilities out, or the priorities");
        }
        requireDifferent();
        requireAll();
    }

    private void requireDifferent() {
        var seen = new HashSet<String>();
        for (int at = 0; at < priorities().size(); at++) {
            var name = priorities().get(at).name();
            if (!seen.add(name)) {
                throw DomainException.invalidField(
                        "%s.%d.name".formatted(FIELD, at),
                        "priority-twice",
                        "Two priorities are named %s: give each a name of its own".formatted(name));
            }
        }
    }

    private void requireAll() {
        var sum = priorities().stream().map(QueuePriority::arrivalsPerHour).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(asked.queue().arrivalsPerHour()) != 0) {
            throw DomainException.invalidField(
                    FIELD,
                    "priorities-not-all",
                    "The priorities bring %s an hour together, and the queue has %s: name all who arrive"
                            .formatted(
                                    sum.toPlainString(),
                                    asked.queue().arrivalsPerHour().toPlainString()));
        }
    }

    /** In the order of the question; nothing without priorities, and where the servers cannot keep up. */
    Optional<List<QueueClass>> told() {
        return priorities().isEmpty() ? Optional.empty() : averages().map(this::told);
    }

    private List<QueueClass> told(List<Averages> averages) {
        return IntStream.range(0, averages.size())
                .mapToObj(at -> told(priorities().get(at).name(), averages.get(at)))
                .toList();
    }

    private static QueueClass told(String name, Averages averages) {
        return new QueueClass(
                name,
                Rounded.of(averages.waitingTime() * QueueCalculation.MINUTES),
                Rounded.of(averages.stay() * QueueCalculation.MINUTES),
                Rounded.of(averages.queueLength()));
    }

    private Optional<List<Averages>> averages() {
        var rates = priorities().stream()
                .map(priority -> priority.arrivalsPerHour().doubleValue())
                .toList();
        if (formula == Formula.M_M_C) {
            return PriorityQueues.manyServers(
                            offered.serviceRate(), asked.queue().servers(), rates)
                    .ifSteady();
        }
        var service = new ServiceTime(1 / offered.serviceRate(), asked.queue().servicesVary());
        return PriorityQueues.oneServer(rates.stream()
                        .map(rate -> new PriorityClass(rate, service))
                        .toList())
                .ifSteady();
    }

    private List<QueuePriority> priorities() {
        return asked.queue().priorities() == null ? List.of() : asked.queue().priorities();
    }
}
