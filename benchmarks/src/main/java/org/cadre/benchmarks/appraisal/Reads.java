package org.cadre.benchmarks.appraisal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.HttpLoad;
import org.cadre.benchmarks.load.HttpResult;
import org.cadre.benchmarks.load.Latencies;
import org.cadre.benchmarks.load.SingleCall;
import org.cadre.benchmarks.load.WrongAnswer;

/** All reads in turn, in an order drawn from the seed, so that what the machine does meanwhile befalls each of them. */
final class Reads {

    /** Requests a second, in the open model. */
    static final double RATE = 100;

    /** Fewer and longer runs than those of ratios: in a short one the first requests decide about p99. */
    private static final int LONGER = 5;

    private static final int FEWER = 3;
    /** At the answers themselves, before their times are taken. */
    private static final int LOOKS = 5;

    /**
     * What was found of one kind.
     *
     * @param callers how many different people asked, each for something of theirs
     * @param leftOut runs that did not keep the rate
     */
    record Taken(Latencies latencies, int callers, int leftOut) {}

    private final ObjectMapper json = new ObjectMapper();
    private final Bench bench;
    private final People people;
    private final Map<Read, Callers> callers = new EnumMap<>(Read.class);

    Reads(Bench bench, People people) {
        this.bench = bench;
        this.people = people;
    }

    Map<Read, Taken> take() {
        var time = bench.plan().time().multipliedBy(LONGER);
        var order = new ArrayList<>(List.of(Read.values()));
        order.forEach(this::look);
        order.forEach(read -> run(read, bench.plan().warmUp()));
        var runs = new EnumMap<Read, List<HttpResult>>(Read.class);
        for (var round = 0; round < Math.max(2, bench.plan().rounds() / FEWER); round++) {
            Collections.shuffle(order, bench.random());
            order.forEach(read ->
                    runs.computeIfAbsent(read, unused -> new ArrayList<>()).add(run(read, time)));
        }
        var taken = new EnumMap<Read, Taken>(Read.class);
        runs.forEach((read, all) -> taken.put(read, taken(read, all, time)));
        return taken;
    }

    private Taken taken(Read read, List<HttpResult> all, Duration time) {
        var kept = Latencies.atRate(all, RATE, time);
        int leftOut = all.size() - kept.runs().size();
        bench.suite()
                .say("appraisal", "%s: %s; %d of %d runs left out", read.words(), kept.words(), leftOut, all.size());
        return new Taken(kept, callers(read), leftOut);
    }

    private void look(Read read) {
        var asking = of(read).reading(bench.suite().gateway(), bench.random());
        for (var time = 0; time < LOOKS; time++) {
            require(read, new SingleCall().of(asking).body());
        }
    }

    private void require(Read read, String answer) {
        if (!read.isIn(json(answer), people.year())) {
            throw new WrongAnswer("This is not %s: %s".formatted(read.words(), answer));
        }
    }

    private JsonNode json(String answer) {
        try {
            return json.readTree(answer);
        } catch (IOException e) {
            throw new WrongAnswer("not JSON: " + answer, e);
        }
    }

    /** Of one kind, for a time. */
    HttpResult run(Read read, Duration time) {
        var asking = of(read);
        asking.renewIfNeeded();
        return new HttpLoad(asking.reading(bench.suite().gateway(), bench.random())).open(RATE, time);
    }

    /** How many different people ask. */
    int callers(Read read) {
        return of(read).size();
    }

    private Callers of(Read read) {
        return callers.computeIfAbsent(read, one -> one.by(people));
    }
}
