package org.cadre.benchmarks.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.benchmarks.load.WrongAnswer;

/** What the JVM of a contest told, by name and in the order of the rounds. */
final class Samples {

    private final Map<String, List<Double>> byName = new HashMap<>();

    void add(String name, double value) {
        byName.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    List<Double> of(String name) {
        if (!has(name)) {
            throw new WrongAnswer("The engine told of " + byName.keySet() + " and not of " + name);
        }
        return byName.get(name);
    }

    /** Round by round, how often the second goes into the first. */
    List<Double> ratios(String first, String second) {
        var over = of(first);
        var under = of(second);
        return IntStream.range(0, Math.min(over.size(), under.size()))
                .mapToObj(round -> over.get(round) / under.get(round))
                .toList();
    }
}
