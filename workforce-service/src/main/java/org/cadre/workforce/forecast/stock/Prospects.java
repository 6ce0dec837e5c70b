package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one person will count at the end of each year, in full-time equivalents: on average, and with which variance by
 * chance. Both are asked backwards from the year and do not depend on the stock, so that all units with the same hazards,
 * regrading and participation share them, whatever their people; what a unit comes to is its people multiplied by them.
 *
 * <p>It is made once and asked for the factors of each run; one thread at a time may use it.
 */
public final class Prospects {

    private final Shape shape;
    private final Horizon horizon;
    private final List<Intake> intakes;
    private final Chances[] kept;
    private final Chances[] chances;
    private final double[][] mean;
    private final double[][] variance;
    private final Recruits[][] recruits;
    private double[] worth;
    private double[] square;
    private double[] spare;
    private double[] otherSpare;

    /** Of those of one intake, by the step in which they join. */
    private static final class Recruits {

        private final double[] mean;
        private final double[] square;
        private final double[] variance;

        Recruits(int steps) {
            mean = new double[steps];
            square = new double[steps];
            variance = new double[steps];
        }
    }

    /** For units of a shape, and for recruits of these bands and ages, however many they are. */
    public Prospects(Shape shape, Horizon horizon, List<Intake> intakes) {
        int years = horizon.steps() / horizon.stepsPerYear();
        this.shape = shape;
        this.horizon = horizon;
        this.intakes = List.copyOf(intakes);
        kept = new Chances[horizon.steps()];
        chances = new Chances[horizon.steps()];
        mean = new double[years][shape.cells()];
        variance = new double[years][shape.cells()];
        recruits = new Recruits[intakes.size()][years];
        for (var ofIntake : recruits) {
            Arrays.setAll(ofIntake, year -> new Recruits(lastStepOf(year) + 1));
        }
        worth = new double[shape.cells()];
        square = new double[shape.cells()];
        spare = new double[shape.cells()];
        otherSpare = new double[shape.cells()];
    }

    /** Whether units of that shape with recruits of these kinds may ask here, whoever asked before. */
    public boolean areOf(Shape shape, List<Intake> intakes) {
        return this.shape.equals(shape)
                && this.intakes.size() == intakes.size()
                && IntStream.range(0, intakes.size())
                        .allMatch(at -> this.intakes.get(at).compareKind(intakes.get(at)) == 0);
    }

    private int lastStepOf(int year) {
        return (year + 1) * horizon.stepsPerYear() - 1;
    }

    /** Refuses recruits whose number depends on the stock. */
    public static void check(Unit unit) {
        Spread.check(unit.flows().joiners());
    }

    /** Asks for all years, by the hazards, the regrading and the participation of this unit. */
    public void ask(Unit unit, Factors factors) {
        prepare(unit.flows(), factors);
        for (int year = 0; year < mean.length; year++) {
            ask(unit, factors, year);
        }
    }

    private void prepare(Flows flows, Factors factors) {
        for (int step = 0; step < chances.length; step++) {
            if (step > 0 && flows.same(factors, step, step - 1)) {
                chances[step] = chances[step - 1];
            } else {
                kept[step] = kept[step] == null ? new Chances(shape) : kept[step];
                chances[step] = kept[step];
                chances[step].set(flows.hazardsOf(step), factors, step, horizon.step());
            }
        }
    }

    private void ask(Unit unit, Factors factors, int year) {
        int last = lastStepOf(year);
        double share = factors.at(Aim.PARTICIPATION, last);
        double[] weights = unit.worth().participation(last).values();
        for (int cell = 0; cell < worth.length; cell++) {
            double counts = share * weights[cell];
            worth[cell] = counts;
            square[cell] = counts * counts;
        }
        for (int step = last; step >= 0; step--) {
            if (step < last && horizon.endsYear(step)) {
                Ageing.backward(worth, shape.ages());
                Ageing.backward(square, shape.ages());
            }
            keep(year, step);
            back(unit.flows().regrading(), chances[step]);
        }
        for (int cell = 0; cell < worth.length; cell++) {
            mean[year][cell] = worth[cell];
            variance[year][cell] = Math.max(0, square[cell] - worth[cell] * worth[cell]);
        }
    }

    private void keep(int year, int step) {
        for (int at = 0; at < recruits.length; at++) {
            var intake = intakes.get(at);
            var told = recruits[at][year];
            int cell = intake.band() * shape.ages();
            told.mean[step] = 0;
            told.square[step] = 0;
            told.variance[step] = 0;
            for (int age = intake.youngest(); age <= intake.oldest(); age++) {
                double counts = worth[cell + age];
                double squared = square[cell + age];
                told.mean[step] += intake.share(age) * counts;
                told.square[step] += intake.share(age) * squared;
                told.variance[step] += intake.share(age) * Math.max(0, squared - counts * counts);
            }
        }
    }

    private void back(Regrading regrading, Chances chance) {
        if (!regrading.isNothing()) {
            regrading.backward(worth, spare, shape.ages());
            regrading.backward(square, otherSpare, shape.ages());
            swap();
        }
        chance.backward(worth, spare, square, otherSpare, shape.ages());
        swap();
    }

    private void swap() {
        double[] written = spare;
        spare = worth;
        worth = written;
        written = otherSpare;
        otherSpare = square;
        square = written;
    }

    /** Of a person of each cell of the opening stock, at the end of a year, the first being 0. Not to be written to. */
    public double[] mean(int year) {
        return mean[year];
    }

    /** By chance alone, of a person of each cell of the opening stock. Not to be written to. */
    public double[] variance(int year) {
        return variance[year];
    }

    /** Of one of the recruits of an intake at the end of a year, by the step in which they join. Not to be written to. */
    public double[] meanOfRecruits(int intake, int year) {
        return recruits[intake][year].mean;
    }

    /**
     * The same, by chance alone. Of recruits whose number is planned it is the variance of what each will count; where
     * their number is by chance too, the mean of its square.
     */
    public double[] varianceOfRecruits(int intake, int year, boolean byChance) {
        return byChance ? recruits[intake][year].square : recruits[intake][year].variance;
    }
}
