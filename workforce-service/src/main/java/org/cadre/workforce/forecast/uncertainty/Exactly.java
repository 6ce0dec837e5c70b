package org.cadre.workforce.forecast.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.audit.Audit;
import org.cadre.workforce.forecast.audit.Trial;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.quantity.Quantity;

/**
 * The runs of a study with people drawn. What is uncertain is what it is in the study itself, so both share that luck; means are
 * of the futures that were drawn. Of those who come in the course of a step the share that is still there when it ends is by formula
 * here too ({@link org.cadre.workforce.forecast.stock.Arriving}); all else owes nothing to the formulas it is held against.
 */
public record Exactly(Study study) {

    public Exactly {
        for (var unit : study.units()) {
            if (!Audit.canCount(unit)) {
                throw DomainException.invalidField(
                        "mode",
                        "people-not-whole",
                        "People are drawn one by one, so every headcount of %s must be a whole number"
                                .formatted(unit.group()));
            }
        }
    }

    /** The block of that number, of so many runs: the same size and the same order as those of the study. */
    public Ensemble block(int number, int runs) {
        Quantity.between("number", 0, Study.blocks(runs) - 1, number);
        int from = number * Study.BLOCK;
        var lucks = IntStream.range(from, Math.min(runs, from + Study.BLOCK))
                .mapToObj(run -> study.parameters().luck(study.horizon(), study.seed(), run))
                .toList();
        var inPost = new double[lucks.size()][study.lines().size()][study.years()];
        var required = new double[lucks.size()][study.lines().size()][study.years()];
        var means = study.means();
        means.count(lucks.size());
        for (var unit : study.units()) {
            var factors = lucks.stream().map(luck -> luck.of(unit.group())).toList();
            var trials = trials(unit, factors, from);
            for (int run = 0; run < factors.size(); run++) {
                add(unit, trials.get(run), factors.get(run), inPost[run], required[run]);
                add(unit, trials.get(run), factors.get(run), means);
            }
        }
        return ensemble(inPost, required, means);
    }

    /** Where nothing is uncertain but chance, what may happen to people is the same in all runs and computed once. */
    private List<Trial> trials(Unit unit, List<Factors> factors, int from) {
        if (study.parameters().list().isEmpty()) {
            return audit(unit, factors.getFirst()).block(from, factors.size());
        }
        return IntStream.range(0, factors.size())
                .mapToObj(run ->
                        audit(unit, factors.get(run)).block(from + run, 1).getFirst())
                .toList();
    }

    private Audit audit(Unit unit, Factors factors) {
        return new Audit(List.of(unit), study.horizon(), factors, study.seed());
    }

    private void add(Unit unit, Trial trial, Factors factors, double[][] inPost, double[][] required) {
        for (int line = 0; line < inPost.length; line++) {
            if (study.lines().get(line).holds().test(unit)) {
                for (int year = 0; year < study.years(); year++) {
                    int last = study.lastStepOf(year);
                    inPost[line][year] += trial.fte(last);
                    required[line][year] += required(unit, factors, last);
                }
            }
        }
    }

    private void add(Unit unit, Trial trial, Factors factors, Means means) {
        for (int year = 0; year < study.years(); year++) {
            int last = study.lastStepOf(year);
            means.add(unit, year, trial.fte(last), required(unit, factors, last));
        }
    }

    private static double required(Unit unit, Factors factors, int step) {
        return factors.at(Aim.REQUIRED, step) * unit.need().required().at(step);
    }

    private Ensemble ensemble(double[][][] inPost, double[][][] required, Means means) {
        var ensemble = new Ensemble(study.lines(), study.years(), means);
        for (int run = 0; run < inPost.length; run++) {
            for (int line = 0; line < inPost[run].length; line++) {
                for (int year = 0; year < study.years(); year++) {
                    double drawn = inPost[run][line][year];
                    ensemble.add(line, year, drawn, required[run][line][year], 0, drawn);
                }
            }
        }
        return ensemble;
    }
}
