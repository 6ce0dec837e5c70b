package org.cadre.workforce.chance;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/**
 * What share of many values lies below which. Up to {@value #EXACT} of them are kept as they are; of more, only how many
 * fell into which narrow class, so that memory does not grow with their number. Classes are parts of a power of two, at
 * most 1/4,096 of a value wide, and counts have no order: whatever the blocks, the result is the same.
 */
public final class Quantiles {

    static final int EXACT = 1_024;

    private static final int DROPPED_BITS = 40;
    private static final double NOUGHT = 0x1p-10;

    private double[] values = new double[8];
    private int kept;
    private TreeMap<Long, Long> classes = new TreeMap<>();
    private long classed;

    public void add(double value) {
        if (classed > 0) {
            count(value, 1);
            return;
        }
        if (kept == values.length) {
            values = Arrays.copyOf(values, 2 * kept);
        }
        values[kept++] = value;
        spill();
    }

    /** All that another one has, too. */
    public void add(Quantiles other) {
        for (int at = 0; at < other.kept; at++) {
            add(other.values[at]);
        }
        if (other.classed > 0) {
            classify();
            other.classes.forEach((place, number) -> {
                classes.merge(place, number, Long::sum);
                classed += number;
            });
        }
    }

    private void spill() {
        if (kept > EXACT) {
            classify();
        }
    }

    private void classify() {
        for (int at = 0; at < kept; at++) {
            count(values[at], 1);
        }
        kept = 0;
        values = new double[1];
    }

    private void count(double value, long number) {
        classes.merge(placeOf(value), number, Long::sum);
        classed += number;
    }

    /** Whole numbers in the order of the values, the same for neighbours. */
    private static long placeOf(double value) {
        if (Math.abs(value) < NOUGHT) {
            return 0;
        }
        long magnitude = Double.doubleToLongBits(Math.abs(value)) >> DROPPED_BITS;
        return value > 0 ? magnitude : -magnitude;
    }

    private static double middleOf(long place) {
        if (place == 0) {
            return 0;
        }
        double least = Double.longBitsToDouble(Math.abs(place) << DROPPED_BITS);
        double most = Double.longBitsToDouble((Math.abs(place) + 1) << DROPPED_BITS);
        return Math.copySign((least + most) / 2, (double) place);
    }

    public long size() {
        return kept + classed;
    }

    /** The value that so large a share does not exceed: between two neighbours in proportion (type 7). */
    public double at(double share) {
        Quantity.share("share", share);
        if (size() == 0) {
            throw DomainException.invalid("nothing-drawn", "Quantiles need one value or more.");
        }
        double place = share * (size() - 1);
        long below = (long) Math.floor(place);
        double low = ranked(below);
        double high = ranked(Math.min(size() - 1, below + 1));
        return low + (place - below) * (high - low);
    }

    /** The mean of what is told of each value, added from the smallest on. */
    public double mean(DoubleUnaryOperator told) {
        Arrays.sort(values, 0, kept);
        double sum = 0;
        for (int at = 0; at < kept; at++) {
            sum += told.applyAsDouble(values[at]);
        }
        for (var counted : classes.entrySet()) {
            sum += counted.getValue() * told.applyAsDouble(middleOf(counted.getKey()));
        }
        return sum / size();
    }

    private double ranked(long rank) {
        if (classed == 0) {
            Arrays.sort(values, 0, kept);
            return values[(int) rank];
        }
        long before = 0;
        for (var counted : classes.entrySet()) {
            before += counted.getValue();
            if (before > rank) {
                return middleOf(counted.getKey());
            }
        }
        throw new IllegalStateException("no rank " + rank);
    }

    /** All that is kept, as numbers that another machine reads back with {@link #read}. */
    public DoubleStream numbers() {
        var exact = DoubleStream.concat(DoubleStream.of(kept), Arrays.stream(values, 0, kept));
        var counted = classes.entrySet().stream()
                .flatMapToDouble(entry -> DoubleStream.of(
                        entry.getKey().doubleValue(), entry.getValue().doubleValue()));
        return DoubleStream.concat(exact, DoubleStream.concat(DoubleStream.of(classes.size()), counted));
    }

    /** What {@link #numbers} wrote, from where the numbers stand. */
    public static Quantiles read(PrimitiveIterator.OfDouble numbers) {
        var read = new Quantiles();
        for (int left = (int) numbers.nextDouble(); left > 0; left--) {
            read.add(numbers.nextDouble());
        }
        for (int left = (int) numbers.nextDouble(); left > 0; left--) {
            long place = (long) numbers.nextDouble();
            long number = (long) numbers.nextDouble();
            read.classes.put(place, number);
            read.classed += number;
        }
        return read;
    }

    /** How much is kept, in numbers: to be watched, not to be relied on. */
    public int memory() {
        return values.length + 2 * classes.size();
    }
}
