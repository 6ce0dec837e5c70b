package org.cadre.workforce.chance;

/**
 * How many of so many people something befalls that has the same chance for each: drawn exactly, never by a normal
 * number. Where few are expected, by inversion from one uniform number (BINV, Kachitvichyanukul and Schmeiser, 1988);
 * where many are, by transformed rejection (BTRS, Hoermann, 1993).
 */
public final class Binomial {

    /** With as many expected as this or more, rejection is quicker than inversion. */
    static final double MANY = 20;

    private Binomial() {}

    /**
     * Draws a number from 0 to n.
     *
     * @param stream and the index in it: what the number is for
     */
    public static int of(int n, double chance, long stream, int index) {
        if (chance > 0.5) {
            return n - rare(n, 1 - chance, Draws.uniform(stream, index), stream, index);
        }
        double share = Draws.uniform(stream, index);
        if (share <= 1 - n * chance) {
            return 0;
        }
        return rare(n, chance, share, stream, index);
    }

    private static int rare(int n, double chance, double share, long stream, int index) {
        if (n * chance < MANY) {
            return inversion(n, chance, share);
        }
        return rejection(n, chance, Draws.both(stream, index));
    }

    private static int inversion(int n, double chance, double share) {
        double odds = chance / (1 - chance);
        double weight = power(1 - chance, n);
        double left = share;
        int drawn = 0;
        while (left > weight && drawn < n) {
            left -= weight;
            drawn++;
            weight *= odds * (n - drawn + 1) / drawn;
        }
        return drawn;
    }

    /** By squaring: multiplications only, so the same on every machine. */
    private static double power(double base, int exponent) {
        double power = 1;
        double square = base;
        for (int bits = exponent; bits > 0; bits >>= 1) {
            power *= (bits & 1) == 1 ? square : 1;
            square *= square;
        }
        return power;
    }

    private static int rejection(int n, double chance, long stream) {
        double deviation = Math.sqrt(n * chance * (1 - chance));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * chance;
        double scale = (2.83 + 5.1 / b) * deviation;
        for (int index = 0; ; index += 2) {
            double u = Draws.uniform(stream, index) - 0.5;
            double v = Draws.uniform(stream, index + 1);
            double tail = 0.5 - Math.abs(u);
            double drawn = Math.floor((2 * a / tail + b) * u + n * chance + 0.5);
            if (tail >= 0.07 && v <= 0.92 - 4.2 / b) {
                return (int) drawn;
            }
            if (drawn >= 0 && drawn <= n) {
                double height = StrictMath.log(v * scale / (a / (tail * tail) + b));
                if (height <= weight(n, chance, (int) drawn) - weight(n, chance, (int) ((n + 1) * chance))) {
                    return (int) drawn;
                }
            }
        }
    }

    /** The logarithm of the chance of a number, but for what all numbers have in common. */
    private static double weight(int n, double chance, int drawn) {
        return drawn * StrictMath.log(chance / (1 - chance)) - LogFactorial.of(drawn) - LogFactorial.of(n - drawn);
    }
}
