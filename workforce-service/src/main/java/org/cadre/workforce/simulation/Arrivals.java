package org.cadre.workforce.simulation;

import java.util.Arrays;
import org.cadre.workforce.chance.Draws;

/** When people come, in order, and the number by which each is known in every scenario. */
final class Arrivals {

    private double[] times = new double[64];
    private int[] numbers = new int[64];
    private int size;

    int size() {
        return size;
    }

    double time(int index) {
        return times[index];
    }

    int number(int index) {
        return numbers[index];
    }

    private void add(double time, int number) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        times[size] = time;
        numbers[size++] = number;
    }

    static Arrivals of(Source source, Draws draws) {
        var stream = draws.of(source.name());
        return switch (source) {
            case Source.AtRandom atRandom -> atRandom(atRandom, stream);
            case Source.Varying varying -> thinned(varying, stream);
            case Source.ByAppointment byAppointment -> appointed(byAppointment, stream);
        };
    }

    private static Arrivals atRandom(Source.AtRandom source, long stream) {
        var arrivals = new Arrivals();
        var gap = source.until() / source.expected();
        var time = 0.0;
        for (int number = 0; ; number++) {
            time += gap * -StrictMath.log(uniform(stream, number, 0));
            if (time >= source.until()) {
                return arrivals;
            }
            arrivals.add(time, number);
        }
    }

    /** Comes as often as at the peak, and lets in the share that the hour's rate is of it (Lewis and Shedler). */
    private static Arrivals thinned(Source.Varying source, long stream) {
        var arrivals = new Arrivals();
        var gap = 60 / source.peak();
        var time = 0.0;
        for (int number = 0; ; number++) {
            time += gap * -StrictMath.log(uniform(stream, number, 0));
            if (time >= source.until()) {
                return arrivals;
            }
            if (uniform(stream, number, 1) * source.peak() < source.perHourAt(time)) {
                arrivals.add(time, number);
            }
        }
    }

    private static Arrivals appointed(Source.ByAppointment source, long stream) {
        var arrivals = new Arrivals();
        var number = 0;
        for (var slot : source.slots()) {
            for (int each = 0; each < slot.people(); each++, number++) {
                if (uniform(stream, number, 0) >= source.noShow()) {
                    var late = source.lateness().quantile(uniform(stream, number, 1));
                    arrivals.add(Math.max(0, slot.at() + late), number);
                }
            }
        }
        return arrivals.inOrder();
    }

    private Arrivals inOrder() {
        var agenda = new Agenda();
        for (int i = 0; i < size; i++) {
            agenda.note(times[i], 0, numbers[i]);
        }
        var ordered = new Arrivals();
        while (agenda.advance()) {
            ordered.add(agenda.now(), agenda.who());
        }
        return ordered;
    }

    private static double uniform(long stream, int number, int index) {
        return Draws.uniform(Draws.both(stream, number), index);
    }
}
