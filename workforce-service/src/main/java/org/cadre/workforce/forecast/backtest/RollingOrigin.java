package org.cadre.workforce.forecast.backtest;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;

/**
 * Takes the end of each year in turn as the present: what came later is hidden from the method, and then held against it.
 *
 * @param firstOrigin the first year that is taken as the present
 */
public record RollingOrigin(int firstOrigin) {

    /** One prediction of each group and each origin of which the outcome is known; in the order of the groups and years. */
    public List<Prediction> predictions(Method method, List<History> histories, int years) {
        if (years < 1) {
            throw DomainException.invalidField("years", "horizon-not-ahead", "A horizon is one year or more");
        }
        return histories.stream()
                .flatMap(history -> IntStream.rangeClosed(
                                Math.max(firstOrigin, history.firstYear()), history.lastYear() - years)
                        .mapToObj(origin -> predicted(method, history, origin, years)))
                .toList();
    }

    private static Prediction predicted(Method method, History history, int origin, int years) {
        return new Prediction(
                history.group(),
                origin,
                years,
                method.expect(history.until(origin), years),
                history.in(origin + years));
    }
}
