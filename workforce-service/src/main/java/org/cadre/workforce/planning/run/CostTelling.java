package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.planning.run.RunResult.RunFigure;

/** Says what a sum of staff costs, of the line of an ensemble that has it in pounds. */
record CostTelling(RunSum sum, Ensemble ensemble, int line) {

    RunCosts of(int year, int lastStep) {
        var inPost = pounds(RunFigure.of(ensemble.fte(line, year)));
        var establishment =
                sum.isFunded() ? known(sum.costs(unit -> unit.need().funded().at(lastStep))) : null;
        return new RunCosts(
                inPost,
                pounds(RunFigure.of(ensemble.required(line, year))),
                pounds(RunFigure.of(ensemble.gap(line, year))),
                establishment,
                sum.isFunded() ? establishment.less(inPost) : null,
                sum.isCovered() ? known(sum.costs(unit -> unit.need().cover().at(lastStep))) : null);
    }

    private static RunFigure known(double pounds) {
        return RunFigure.of(pence(BigDecimal.valueOf(pounds)));
    }

    private static RunFigure pounds(RunFigure figure) {
        return new RunFigure(pence(figure.mean()), pence(figure.p10()), pence(figure.p50()), pence(figure.p90()));
    }

    private static BigDecimal pence(BigDecimal pounds) {
        return pounds.setScale(2, RoundingMode.HALF_UP);
    }
}
