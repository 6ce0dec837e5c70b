package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.planning.run.RunResult.RunFigure;

/** Says what a sum of staff costs, of the line of an ensemble that has it in pounds. */
record CostTelling(RunSum sum, Ensemble ensemble, int line) {

    /** Of one of several sums, if it is paid: the lines of costs follow those of staff. */
    static Optional<CostTelling> of(List<RunSum> sums, Ensemble ensemble, int at) {
        int before = (int) sums.subList(0, at).stream().filter(RunSum::isPaid).count();
        return Optional.of(new CostTelling(sums.get(at), ensemble, sums.size() + before))
                .filter(telling -> telling.sum.isPaid());
    }

    RunCosts of(int year, int lastStep) {
        var staff = staff(year);
        var establishment =
                sum.isFunded() ? known(sum.costs(unit -> unit.need().funded().at(lastStep))) : null;
        return new RunCosts(
                staff.inPost(),
                staff.demand(),
                staff.gap(),
                establishment,
                sum.isFunded() ? establishment.less(staff.inPost()) : null,
                sum.isCovered() ? known(sum.costs(unit -> unit.need().cover().at(lastStep))) : null);
    }

    /** Without posts and their cover: what two runs may differ in. */
    RunCosts staff(int year) {
        return new RunCosts(
                pounds(RunFigure.of(ensemble.fte(line, year))),
                pounds(RunFigure.of(ensemble.required(line, year))),
                pounds(RunFigure.of(ensemble.gap(line, year))),
                null,
                null,
                null);
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
