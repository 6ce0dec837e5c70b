package org.cadre.benchmarks.engine.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ObjDoubleConsumer;

/** Entries that do their work in turn, many times and in drawn order, so that what the machine does meanwhile befalls all. */
record Contest(List<Entry> entries) {

    private static final double NANOS = 1e9;

    Contest {
        entries = List.copyOf(entries);
    }

    /** Tells the seconds of each entry of each round. */
    void run(int warmUps, int rounds, Random random, ObjDoubleConsumer<String> times) {
        for (int round = 0; round < warmUps; round++) {
            entries.forEach(entry -> entry.warmUp().run());
        }
        for (int round = 0; round < rounds; round++) {
            var order = new ArrayList<>(entries);
            Collections.shuffle(order, random);
            for (var entry : order) {
                long start = System.nanoTime();
                entry.work().run();
                times.accept(entry.name(), (System.nanoTime() - start) / NANOS);
            }
        }
    }
}
