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

    /** The value decides whether it was reached; its interval, whether that is beyond doubt. */
    public Verdict verdict(Estimate found) {
        if (!reaches(found.value(), reach)) {
            return Verdict.MISSED;
        }
        if (!reaches(worst(found), reach)) {
            return Verdict.REACHED_IN_PART;
        }
        if (reaches(worst(found), aim)) {
            return Verdict.AIM;
        }
        return reaches(found.value(), aim) ? Verdict.AIM_IN_PART : Verdict.REACHED;
    }

    private double worst(Estimate found) {
        return switch (direction) {
            case AT_LEAST -> found.low();
            case AT_MOST -> found.high();
        };
    }

    private boolean reaches(double value, double bound) {
        return switch (direction) {
            case AT_LEAST -> value >= bound;
            case AT_MOST -> value <= bound;
        };
    }
}
