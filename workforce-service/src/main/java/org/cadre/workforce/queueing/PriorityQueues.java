package org.cadre.workforce.queueing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cadre.kit.problem.DomainException;

/**
 * Queues with priorities where nobody being served is interrupted (Cobham). Classes come in order, the most urgent
 * first; so do the answers. One class too many makes the whole unstable, even if the urgent would still be served.
 */
public final class PriorityQueues {

    private PriorityQueues() {}

    /** M/G/1: each class with a service time of its own. */
    public static Answer<List<Averages>> oneServer(List<PriorityClass> classes) {
        var whole = whole(classes);
        if (!whole.isServedBy(1)) {
            return Unstable.of(whole, 1);
        }
        var inService = sum(classes, each -> each.arrivalRate() * each.service().secondMoment() / 2);
        return new Steady<>(inOrder(classes, 1, inService));
    }

    /** M/M/s: the same exponential service for every class. */
    public static Answer<List<Averages>> manyServers(double serviceRate, int servers, List<Double> arrivalRates) {
        var service = new ServiceTime(1 / new Offered(1, serviceRate).serviceRate(), 1);
        var classes = arrivalRates.stream()
                .map(rate -> new PriorityClass(rate, service))
                .toList();
        var whole = whole(classes);
        return switch (MarkovQueue.of(whole, servers)) {
            case Unstable<MarkovFigures> unused -> Unstable.of(whole, servers);
            case Steady<MarkovFigures>(var figures) ->
                new Steady<>(inOrder(classes, servers, figures.mustWait() / whole.capacity(servers)));
        };
    }

    /** The wait of a class: what an arrival finds in service, over what the classes before it and up to it leave. */
    private static List<Averages> inOrder(List<PriorityClass> classes, int servers, double inService) {
        var answers = new ArrayList<Averages>();
        var before = 1.0;
        for (var each : classes) {
            var upTo = before - each.load() / servers;
            var service = each.service().mean();
            answers.add(Averages.of(each.arrivalRate(), each.load() / servers, inService / (before * upTo), service));
            before = upTo;
        }
        return List.copyOf(answers);
    }

    private static Offered whole(List<PriorityClass> classes) {
        if (classes.isEmpty()) {
            throw DomainException.invalidField("classes", "queue-without-arrivals", "At least one class is needed");
        }
        var arrivals = sum(classes, PriorityClass::arrivalRate);
        return new Offered(arrivals, arrivals / sum(classes, PriorityClass::load));
    }

    private static double sum(List<PriorityClass> classes, ToDoubleFunction<PriorityClass> of) {
        return classes.stream().mapToDouble(of).sum();
    }
}
