package org.cadre.workforce.queueing;

import java.util.ArrayList;
import java.util.List;

/**
 * What each period of a day is staffed for: the largest of its own arrivals, of those of one service time earlier, which
 * the queue follows (Lag-Max; Green, Kolesar and Soares, 2001), and of as many as keep those busy who are still being
 * served when it begins. Before the first period nobody comes.
 *
 * @param arrivals per unit of time, in each period
 * @param period how long each lasts, in that unit
 */
record PeriodRates(List<Double> arrivals, double period, double serviceRate) {

    /** With fewer expected to be still there, nobody is: in 19 of 20 days or more. */
    private static final double SOMEBODY = 0.05;

    List<Double> largest() {
        var rates = new ArrayList<Double>();
        double lag = 1 / (serviceRate * period);
        double present = 0;
        for (int each = 0; each < arrivals.size(); each++) {
            double stillThere = present < SOMEBODY ? 0 : present * serviceRate;
            rates.add(Math.max(stillThere, Math.max(arrivals.get(each), between(each - lag))));
            present = presentAfter(each, present);
        }
        return rates;
    }

    /** How many are being served on average when a period ends, if nobody waits. */
    private double presentAfter(int each, double before) {
        double steady = arrivals.get(each) / serviceRate;
        return steady + (before - steady) * Math.exp(-serviceRate * period);
    }

    /** The mean rate from a point, counted in periods, over the length of one. */
    private double between(double from) {
        var first = (int) Math.floor(from);
        var share = from - first;
        return rate(first) * (1 - share) + rate(first + 1) * share;
    }

    private double rate(int each) {
        return each < 0 || each >= arrivals.size() ? 0 : arrivals.get(each);
    }
}
