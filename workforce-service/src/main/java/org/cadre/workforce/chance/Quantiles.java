package org.cadre.workforce.chance;

import java.util.Arrays;
import java.util.PrimitiveIterator;
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

    /** Of more than are kept, so many wait until they are put into their classes together. */
    private static final int WAITING = 128;

    /** Bytes of what is there without any value. */
    private static final int OBJECTS = 128;

    private static final int DROPPED_BITS = 40;
    private static final double NOUGHT = 0x1p-10;

    private double[] values = new double[8];
    private int kept;
    private Classes classes = Classes.NONE;

    public void add(double value) {
        if (kept == values.length) {
            values = Arrays.copyOf(values, 2 * kept);
        }
        values[kept++] = value;
        if (kept > (classes.isEmpty() ? EXACT : WAITING - 1)) {
            classify();
        }
    }

    /** All that another one has, too. */
    public void add(Quantiles other) {
        for (int at = 0; at < other.kept; at++) {
            add(other.values[at]);
        }
        if (!other.classes.isEmpty()) {
            classify();
            classes = classes.with(other.classes);
        }
    }

    private void classify() {
        if (kept > 0) {
            classes = classes.with(Classes.of(Arrays.stream(values, 0, kept).mapToLong(Quantiles::placeOf)));
            kept = 0;
        }
        values = values.length == WAITING ? values : new double[WAITING];
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
        return kept + classes.counted();
    }

    /** Whether they are of so many values, each as it is. */
    public boolean isOf(int each) {
        return classes.isEmpty() && kept == each;
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
        settle();
        double sum = 0;
        for (int at = 0; at < kept; at++) {
            sum += told.applyAsDouble(values[at]);
        }
        for (int at = 0; at < classes.size(); at++) {
            sum += classes.number(at) * told.applyAsDouble(middleOf(classes.place(at)));
        }
        return sum / size();
    }

    private double ranked(long rank) {
        settle();
        return classes.isEmpty() ? values[(int) rank] : middleOf(classes.ranked(rank));
    }

    /** All values in their order, or all in their classes. */
    private void settle() {
        if (classes.isEmpty()) {
            Arrays.sort(values, 0, kept);
        } else {
            classify();
        }
    }

    /** All that is kept, as numbers that another machine reads back with {@link #read}. */
    public DoubleStream numbers() {
        settle();
        var exact = DoubleStream.concat(DoubleStream.of(kept), Arrays.stream(values, 0, kept));
        return DoubleStream.concat(exact, classes.numbers());
    }

    /** What {@link #numbers} wrote, from where the numbers stand. */
    public static Quantiles read(PrimitiveIterator.OfDouble numbers) {
        var read = new Quantiles();
        for (int left = (int) numbers.nextDouble(); left > 0; left--) {
            read.add(numbers.nextDouble());
        }
        read.classes = Classes.read(numbers);
        return read;
    }

    /** How much is kept, in numbers: to be watched, not to be relied on. */
    public int memory() {
        return values.length + 2 * classes.size();
    }

    /** Bytes that so many values take at most, each in a class of its own. */
    public static long mostBytes(long values) {
        return values > EXACT
                ? OBJECTS + WAITING * (long) Double.BYTES + values * Classes.BYTES
                : OBJECTS + Math.max(8, 2 * Long.highestOneBit(Math.max(1, values - 1))) * Double.BYTES;
    }
}
