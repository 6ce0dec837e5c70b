package org.cadre.benchmarks.figure;

/** What a figure has to reach, and what it should. */
public record Target(Direction direction, double reach, double aim) {

    /** Which way is better. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    public static Target atLeast(double reach, double aim) {
        return new Target(Direction.AT_LEAST, reach, aim);
    }

    public static Target atMost(double reach, double aim) {
        return new Target(Direction.AT_MOST, reach, aim);
    }

    public Verdict verdict(double value) {
        if (reaches(value, aim)) {
            return Verdict.AIM;
        }
        return reaches(value, reach) ? Verdict.REACHED : Verdict.MISSED;
    }

    private boolean reaches(double value, double bound) {
        return switch (direction) {
            case AT_LEAST -> value >= bound;
            case AT_MOST -> value <= bound;
        };
    }
}
