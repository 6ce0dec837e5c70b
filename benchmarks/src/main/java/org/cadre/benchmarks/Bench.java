package org.cadre.benchmarks;

import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.cadre.benchmarks.figure.Bootstrap;
import org.cadre.benchmarks.load.Rounds;
import org.cadre.benchmarks.suite.SuiteUnderTest;

/** What a measure works with: the suite, how much to measure, and dice from one seed. */
public record Bench(SuiteUnderTest suite, Plan plan, Random random) {

    public Rounds rounds() {
        return new Rounds(random, plan.time());
    }

    public Bootstrap bootstrap() {
        return new Bootstrap(new Random(random.nextLong()));
    }

    /** A random one, from the seed. */
    public UUID uuid() {
        var bits = new UUID(random.nextLong(), random.nextLong());
        return new UUID(
                (bits.getMostSignificantBits() & ~0xF000L) | 0x4000L,
                (bits.getLeastSignificantBits() & ~(3L << 62)) | (1L << 63));
    }

    public Path state() {
        return suite.suite().site().state().root();
    }
}
