package org.cadre.workforce.chance;

/**
 * Random numbers by what they are for, not by when they are asked for: seed, replication, place, person and number. So
 * scenarios share them wherever they have a place and a person in common, and no order of events, no block of
 * replications and no number of threads changes them. SplitMix64 (Steele, Lea and Flood, 2014) mixes the parts.
 */
public final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long day;

    /** Those of one replication, or one run, of a seed. */
    public Draws(long seed, int replication) {
        day = both(both(0, seed), replication);
    }

    /** The stream of a place, by its name: a place added before it changes nothing. */
    public long of(String place) {
        return both(day, number(place));
    }

    /** A number for a name, in 64 bits so that no two names of a centre share one (FNV-1a). */
    public static long number(String name) {
        var number = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            number = (number ^ name.charAt(i)) * 0x100000001B3L;
        }
        return number;
    }

    /** The part of a stream that is for one thing: a person, a cell, a year. */
    public static long both(long stream, long part) {
        return mix(stream ^ mix(part + STEP));
    }

    /** The number of that index in a stream, above 0 and below 1. */
    public static double uniform(long stream, int index) {
        return ((mix(stream + (index + 1) * STEP) >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** What is added to a stream for each index from 0 on, to be computed once for many streams. */
    public static long[] places(int numbers) {
        var places = new long[numbers];
        for (int index = 0; index < numbers; index++) {
            places[index] = (index + 1) * STEP;
        }
        return places;
    }

    /** Writes the numbers of all these places of a stream: the same as one by one, but several at once. */
    public static void uniform(long stream, long[] places, double[] numbers) {
        for (int index = 0; index < places.length; index++) {
            numbers[index] = ((mix(stream + places[index]) >>> 11) + 0.5) * 0x1.0p-53;
        }
    }

    private static long mix(long bits) {
        var mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
