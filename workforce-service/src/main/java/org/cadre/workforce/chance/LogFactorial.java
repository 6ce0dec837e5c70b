package org.cadre.workforce.chance;

/** Natural logarithms of factorials, by addition for small numbers and by Stirling's series beyond. */
final class LogFactorial {

    private static final double[] SMALL = small(32);

    private LogFactorial() {}

    static double of(int number) {
        if (number < SMALL.length) {
            return SMALL[number];
        }
        double n = number;
        double rest = (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / (n * n)) / (n * n)) / n;
        return (n + 0.5) * StrictMath.log(n) - n + 0.5 * StrictMath.log(2 * Math.PI) + rest;
    }

    private static double[] small(int size) {
        var logarithms = new double[size];
        for (int number = 2; number < size; number++) {
            logarithms[number] = logarithms[number - 1] + StrictMath.log(number);
        }
        return logarithms;
    }
}
