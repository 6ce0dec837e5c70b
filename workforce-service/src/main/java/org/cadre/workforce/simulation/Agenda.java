package org.cadre.workforce.simulation;

import java.util.Arrays;

/**
 * What happens next: a binary heap over plain arrays, without an object per event. Events at the same time come in the
 * order in which they were noted, so a day has one course only.
 */
final class Agenda {

    private double[] times = new double[64];
    private long[] orders = new long[64];
    private long[] events = new long[64];
    private int size;
    private long noted;

    private double now;
    private int place;
    private int who;

    double now() {
        return now;
    }

    int place() {
        return place;
    }

    int who() {
        return who;
    }

    void note(double time, int atPlace, int forWhom) {
        if (size == times.length) {
            grow();
        }
        var hole = size++;
        var order = noted++;
        while (hole > 0 && times[(hole - 1) / 2] > time) {
            move((hole - 1) / 2, hole);
            hole = (hole - 1) / 2;
        }
        put(hole, time, order, ((long) atPlace << 32) | forWhom);
    }

    /** Goes on to the next event, if there is one. */
    boolean advance() {
        if (size == 0) {
            return false;
        }
        now = times[0];
        place = (int) (events[0] >>> 32);
        who = (int) events[0];
        size--;
        if (size > 0) {
            sink(size);
        }
        return true;
    }

    /** Puts the event of that slot where the first one was, and down as far as it belongs. */
    private void sink(int slot) {
        var hole = 0;
        var child = 1;
        while (child < size) {
            if (child + 1 < size && comesBefore(child + 1, child)) {
                child++;
            }
            if (!comesBefore(child, slot)) {
                break;
            }
            move(child, hole);
            hole = child;
            child = 2 * hole + 1;
        }
        move(slot, hole);
    }

    private boolean comesBefore(int one, int other) {
        return times[one] < times[other] || (times[one] == times[other] && orders[one] < orders[other]);
    }

    private void move(int from, int to) {
        put(to, times[from], orders[from], events[from]);
    }

    private void put(int slot, double time, long order, long event) {
        times[slot] = time;
        orders[slot] = order;
        events[slot] = event;
    }

    private void grow() {
        times = Arrays.copyOf(times, 2 * size);
        orders = Arrays.copyOf(orders, 2 * size);
        events = Arrays.copyOf(events, 2 * size);
    }
}
