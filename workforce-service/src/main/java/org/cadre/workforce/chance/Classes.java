package org.cadre.workforce.chance;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How many values fell into which class, from the lowest class on, in as little memory as that takes. */
final class Classes {

    /** Of one class, in memory. */
    static final int BYTES = Long.BYTES + Integer.BYTES;

    static final Classes NONE = new Classes(new long[0], new int[0]);

    private final long[] places;
    private final int[] numbers;
    private final long counted;

    private Classes(long[] places, int[] numbers) {
        this.places = places;
        this.numbers = numbers;
        counted = Arrays.stream(numbers).asLongStream().sum();
    }

    /** Of one value in each of these places, in whatever order. */
    static Classes of(LongStream each) {
        long[] places = each.sorted().toArray();
        var numbers = new int[places.length];
        int last = -1;
        for (long place : places) {
            if (last < 0 || places[last] != place) {
                last++;
                places[last] = place;
            }
            numbers[last]++;
        }
        return new Classes(Arrays.copyOf(places, last + 1), Arrays.copyOf(numbers, last + 1));
    }

    /** With those of others. */
    Classes with(Classes others) {
        var all = new long[places.length + others.places.length];
        var sums = new int[all.length];
        int to = 0;
        int own = 0;
        int other = 0;
        while (own < places.length || other < others.places.length) {
            boolean isOwn =
                    own < places.length && (other == others.places.length || places[own] <= others.places[other]);
            boolean isOther =
                    other < others.places.length && (own == places.length || others.places[other] <= places[own]);
            all[to] = isOwn ? places[own] : others.places[other];
            sums[to++] = (isOwn ? numbers[own] : 0) + (isOther ? others.numbers[other] : 0);
            own += isOwn ? 1 : 0;
            other += isOther ? 1 : 0;
        }
        return new Classes(Arrays.copyOf(all, to), Arrays.copyOf(sums, to));
    }

    boolean isEmpty() {
        return places.length == 0;
    }

    int size() {
        return places.length;
    }

    /** All values together. */
    long counted() {
        return counted;
    }

    long place(int at) {
        return places[at];
    }

    int number(int at) {
        return numbers[at];
    }

    /** The class of the value of a rank, the lowest being 0. */
    long ranked(long rank) {
        long before = 0;
        for (int at = 0; at < places.length; at++) {
            before += numbers[at];
            if (before > rank) {
                return places[at];
            }
        }
        throw new IllegalStateException("no rank " + rank);
    }

    /** How many classes there are, and of each its place and how many values it has. */
    DoubleStream numbers() {
        var written = new double[1 + 2 * places.length];
        written[0] = places.length;
        for (int at = 0; at < places.length; at++) {
            written[2 * at + 1] = (double) places[at];
            written[2 * at + 2] = numbers[at];
        }
        return Arrays.stream(written);
    }

    /** What {@link #numbers()} wrote, from where the numbers stand. Takes memory only for those that come, however many are announced. */
    static Classes read(PrimitiveIterator.OfDouble numbers) {
        var places = LongStream.builder();
        var counts = IntStream.builder();
        for (long left = (long) numbers.nextDouble(); left > 0; left--) {
            places.add((long) numbers.nextDouble());
            counts.add((int) numbers.nextDouble());
        }
        return new Classes(places.build().toArray(), counts.build().toArray());
    }
}
