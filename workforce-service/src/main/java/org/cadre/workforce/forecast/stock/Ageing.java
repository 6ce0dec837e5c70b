package org.cadre.workforce.forecast.stock;

/** The end of a year: everybody becomes a year older at once, and who is of the highest age stays in it. */
final class Ageing {

    private Ageing() {}

    /** Writes the stock of the new year. */
    static void forward(double[] before, double[] after, int ages) {
        System.arraycopy(before, 0, after, 1, before.length - 1);
        for (int from = 0; from < before.length; from += ages) {
            after[from] = 0;
        }
        for (int last = ages - 1; last < before.length; last += ages) {
            after[last] += before[last];
        }
    }

    /** Replaces what a person of each cell is worth in the new year by what they are worth before it. */
    static void backward(double[] worth, int ages) {
        if (ages == 1) {
            return;
        }
        System.arraycopy(worth, 1, worth, 0, worth.length - 1);
        for (int last = ages - 1; last < worth.length; last += ages) {
            worth[last] = worth[last - 1];
        }
    }
}
