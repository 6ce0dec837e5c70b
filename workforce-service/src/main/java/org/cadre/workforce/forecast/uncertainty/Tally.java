package org.cadre.workforce.forecast.uncertainty;

import java.util.PrimitiveIterator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.cadre.workforce.chance.Quantiles;

/**
 * One figure over many runs. In each run it has an expectation and a variance by chance, and one value that was drawn from
 * both for the quantiles.
 */
public final class Tally {

    private final Quantiles values;
    private long runs;
    private double mean;
    private double squares;
    private double chance;

    Tally() {
        this(new Quantiles());
    }

    private Tally(Quantiles values) {
        this.values = values;
    }

    void add(double expected, double variance, double value) {
        runs++;
        double off = expected - mean;
        mean += off / runs;
        squares += off * (expected - mean);
        chance += variance;
        values.add(value);
    }

    /** Those of the next block (Chan, Golub and LeVeque, 1979). Blocks are added in their order. */
    void add(Tally next) {
        double off = next.mean - mean;
        double all = (double) runs + next.runs;
        squares += next.squares + off * off * runs * next.runs / all;
        mean += off * next.runs / all;
        chance += next.chance;
        runs += next.runs;
        values.add(next.values);
    }

    public long runs() {
        return runs;
    }

    public double mean() {
        return mean;
    }

    /** How well the mean is known: its standard error over the runs. */
    public double error() {
        return Math.sqrt(varianceOfRates() / runs);
    }

    /** Because rates and demand are not known: the variance of the expectations. */
    public double varianceOfRates() {
        return runs < 2 ? 0 : squares / (runs - 1);
    }

    /** Because people decide for themselves: the expectation of the variances. */
    public double varianceByChance() {
        return chance / runs;
    }

    /** By the law of total variance. */
    public double variance() {
        return varianceOfRates() + varianceByChance();
    }

    public double quantile(double share) {
        return values.at(share);
    }

    /** The mean, over the values that were drawn, of what is told of each. */
    public double mean(DoubleUnaryOperator told) {
        return values.mean(told);
    }

    public Interval interval() {
        return new Interval(quantile(0.1), quantile(0.9));
    }

    /** All that it holds. */
    DoubleStream numbers() {
        return DoubleStream.concat(DoubleStream.of((double) runs, mean, squares, chance), values.numbers());
    }

    /** What {@link #numbers} wrote. */
    static Tally read(PrimitiveIterator.OfDouble numbers) {
        long runs = (long) numbers.nextDouble();
        double mean = numbers.nextDouble();
        double squares = numbers.nextDouble();
        double chance = numbers.nextDouble();
        var read = new Tally(Quantiles.read(numbers));
        read.runs = runs;
        read.mean = mean;
        read.squares = squares;
        read.chance = chance;
        return read;
    }

    /** Whether so many runs can have come to it, none of which is put into a class. */
    boolean isOf(int expected) {
        return runs == expected && squares >= 0 && values.isOf(expected);
    }

    int memory() {
        return values.memory();
    }
}
