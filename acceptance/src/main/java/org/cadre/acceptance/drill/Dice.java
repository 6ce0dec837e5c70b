package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Everything that is left to chance, from the one seed that a run prints. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Other dice, for a thread of its own. */
    synchronized Dice more() {
        return new Dice(random.nextLong());
    }

    synchronized UUID uuid() {
        var bits = random.nextLong();
        return new UUID((bits & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    synchronized Duration between(Duration least, Duration most) {
        return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
    }

    synchronized <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** True in so many of a hundred cases. */
    synchronized boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }
}
