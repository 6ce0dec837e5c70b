package org.cadre.workforce.forecast.stock;

/** The end of a year: everybody becomes a year older at once, and who is of the highest age stays in it. */
final class Ageing {

    private Ageing() {}

    /** Writes the stock of the new year. */
    static void forward(double[] before, double[] after, int ages) {
        for (int from = 0; from < before.length; from += ages) {
            int last = from + ages - 1;
            double oldest = before[last];
            System.arraycopy(before, from, after, from + 1, ages - 1);
            after[from] = 0;
            after[last] += oldest;
        }
    }

    /** Replaces what a person of each cell is worth in the new year by what they are worth before it. */
    static void backward(double[] worth, int ages) {
        for (int from = 0; from < worth.length; from += ages) {
            System.arraycopy(worth, from + 1, worth, from, ages - 1);
        }
    }
}
