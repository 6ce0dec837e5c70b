package org.cadre.workforce.forecast.uncertainty;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * What is expected of single units over many runs, year by year, and nothing of its spread: two numbers of each unit and year
 * are kept, however many the runs, so there may be very many units.
 */
public final class Means {

    /** Units are told apart by which they are. */
    private final IdentityHashMap<Unit, Integer> places = new IdentityHashMap<>();

    private final int years;
    private final double[] fte;
    private final double[] required;
    private long runs;

    Means(List<Unit> units, int years) {
        units.forEach(unit -> places.put(unit, places.size()));
        this.years = years;
        fte = new double[places.size() * years];
        required = new double[places.size() * years];
    }

    boolean has(Unit unit) {
        return places.containsKey(unit);
    }

    /** What one run says of a unit; of others nothing is kept. */
    void add(Unit unit, int year, double inPost, double asked) {
        var place = places.get(unit);
        if (place != null) {
            fte[place * years + year] += inPost;
            required[place * years + year] += asked;
        }
    }

    /** So many runs have said it of all units. */
    void count(int more) {
        runs += more;
    }

    /** Those of the next block. */
    void add(Means next) {
        runs += next.runs;
        for (int at = 0; at < fte.length; at++) {
            fte[at] += next.fte[at];
            required[at] += next.required[at];
        }
    }

    /** What units have in one of two studies beyond the other; both have them in the same order, over the same runs. */
    void addDifference(Means plan, Means base) {
        runs += plan.runs;
        for (int at = 0; at < fte.length; at++) {
            fte[at] += plan.fte[at] - base.fte[at];
            required[at] += plan.required[at] - base.required[at];
        }
    }

    public int years() {
        return years;
    }

    /** Full-time equivalents in post at the end of a year, the first being 0. */
    public double fte(Unit unit, int year) {
        return fte[places.get(unit) * years + year] / runs;
    }

    /** What the demand asks for. */
    public double required(Unit unit, int year) {
        return required[places.get(unit) * years + year] / runs;
    }

    /** All that is kept; nothing where there are no units. */
    DoubleStream numbers() {
        return places.isEmpty()
                ? DoubleStream.empty()
                : DoubleStream.concat(
                        DoubleStream.of((double) runs),
                        DoubleStream.concat(DoubleStream.of(fte), DoubleStream.of(required)));
    }

    /** Whether so many runs have said it, where there are units. */
    boolean isOf(int expected) {
        return places.isEmpty() || runs == expected;
    }

    /** Takes what {@link #numbers} wrote of the same units and years. */
    void read(PrimitiveIterator.OfDouble numbers) {
        if (places.isEmpty()) {
            return;
        }
        runs = (long) numbers.nextDouble();
        read(numbers, fte);
        read(numbers, required);
    }

    private static void read(PrimitiveIterator.OfDouble numbers, double... into) {
        for (int at = 0; at < into.length; at++) {
            into[at] = numbers.nextDouble();
        }
    }
}
