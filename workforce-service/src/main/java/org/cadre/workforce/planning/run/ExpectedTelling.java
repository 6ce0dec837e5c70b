package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.uncertainty.Means;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/** Says what is expected of a staff group at an organisation, one of so many that their intervals are not kept. */
record ExpectedTelling(SumTelling telling, Means means) {

    RunLine line() {
        List<RunYear> years =
                IntStream.range(0, means.years()).mapToObj(this::year).toList();
        return telling.line(
                years,
                "No interval: a run with organisation %s tells it."
                        .formatted(telling.sum().scope().organisation()));
    }

    /** Unfilled posts differ from future to future, and so are not known. */
    private RunYear year(int year) {
        var unit = telling.sum().staff().getFirst();
        double inPost = means.fte(unit, year);
        double demand = means.required(unit, year);
        return telling.year(year, expected(inPost), expected(demand), expected(demand - inPost), null, null);
    }

    private static RunFigure expected(double mean) {
        return RunFigure.expected(Rounded.of(mean));
    }
}
