package org.cadre.local.sample;

import java.util.Locale;

/**
 * Numbers of people and posts. Samples of different seeds do not meet, as a rule: the seed chooses one of 99,999 blocks
 * of staff UIDs and one of 800 blocks of employee numbers. UIDs begin with 9, block 00000 is kept for demo users.
 */
record SampleNumbers(long seed) {

    private static final int UID_BLOCKS = 99_999;
    private static final int EMPLOYEE_BLOCKS = 800;
    private static final int BLOCK = 100_000;
    private static final int FIRST_EMPLOYEE = 10_000_000;

    /** Twelve digits, for the person at this place of the whole sample. */
    String staffUid(int place) {
        var block = 1 + Math.floorMod(mixed(), UID_BLOCKS);
        return String.format(Locale.ROOT, "9%05d%06d", block, place);
    }

    /** Eight digits, for the person at this place of the organisation. */
    String employee(int place) {
        return Integer.toString(FIRST_EMPLOYEE + Math.floorMod(mixed(), EMPLOYEE_BLOCKS) * BLOCK + place);
    }

    String position(int place) {
        return "P" + employee(place);
    }

    /** Spreads neighbouring seeds over the blocks (the finisher of SplitMix64). */
    private long mixed() {
        var z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
