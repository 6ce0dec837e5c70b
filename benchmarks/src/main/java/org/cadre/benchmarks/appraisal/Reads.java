package org.cadre.benchmarks.appraisal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.HttpLoad;
import org.cadre.benchmarks.load.HttpResult;

/** All reads in turn, in an order drawn from the seed, so that what the machine does meanwhile befalls each of them. */
final class Reads {

    /** Requests a second, in the open model. */
    static final double RATE = 100;

    /** Fewer and longer runs than those of ratios: in a short one the first requests decide about p99. */
    private static final int LONGER = 5;

    private static final int FEWER = 3;

    private final Bench bench;
    private final People people;
    private final Map<Read, Callers> callers = new EnumMap<>(Read.class);

    Reads(Bench bench, People people) {
        this.bench = bench;
        this.people = people;
    }

    Map<Read, Latencies> take() {
        var time = bench.plan().time().multipliedBy(LONGER);
        var order = new ArrayList<>(List.of(Read.values()));
        order.forEach(read -> run(read, bench.plan().warmUp()));
        var runs = new EnumMap<Read, List<HttpResult>>(Read.class);
        for (var round = 0; round < Math.max(2, bench.plan().rounds() / FEWER); round++) {
            Collections.shuffle(order, bench.random());
            order.forEach(read -> runs.computeIfAbsent(read, unused -> new ArrayList<>())
                    .add(run(read, time).atRate(RATE, time)));
        }
        var taken = new EnumMap<Read, Latencies>(Read.class);
        runs.forEach((read, all) -> taken.put(read, new Latencies(all)));
        return taken;
    }

    /** Of one kind, for a time. */
    HttpResult run(Read read, Duration time) {
        var asking = callers.computeIfAbsent(read, one -> one.by(people));
        asking.renewIfNeeded();
        return new HttpLoad(asking.asking(bench.suite().gateway(), bench.random())).open(RATE, time);
    }
}
