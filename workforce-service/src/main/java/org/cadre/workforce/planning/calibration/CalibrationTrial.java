package org.cadre.workforce.planning.calibration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.backtest.Accuracy;
import org.cadre.workforce.forecast.backtest.BackTest;
import org.cadre.workforce.forecast.backtest.Calibration;
import org.cadre.workforce.forecast.backtest.FlowHistory;
import org.cadre.workforce.forecast.backtest.FlowMethod;
import org.cadre.workforce.forecast.backtest.Foresight;
import org.cadre.workforce.forecast.backtest.RankedScore;
import org.cadre.workforce.forecast.backtest.Reference;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationBackTest;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationCoverage;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationHorizon;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationScore;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CoverageStanding;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.ForecastMethod;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationGroup;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;

/** The back-test: what the flows, and the simple methods of the reference table, would have said of years that have passed. */
record CalibrationTrial(NewCalibration asked) {

    private static final int[] HORIZONS = {1, 2, 3, 5};

    CalibrationBackTest backTest() {
        var all = asked.groups().stream()
                .flatMap(group -> group.units().stream().map(unit -> history(group, unit)))
                .toList();
        var tested = all.stream().filter(FlowHistory::isNeverEmpty).toList();
        var histories = tested.stream().map(FlowHistory::stocks).toList();
        int first = Optional.ofNullable(asked.firstOrigin())
                .map(year -> CalibrationRules.begins(year) + 1)
                .orElse(0);
        var test = new BackTest(new FlowMethod(all), histories, first);
        var horizons = IntStream.of(HORIZONS)
                .mapToObj(test::ahead)
                .flatMap(Optional::stream)
                .map(CalibrationTrial::horizon)
                .toList();
        return new CalibrationBackTest(all.size() - tested.size(), horizons, words(horizons));
    }

    private static FlowHistory history(CalibrationGroup group, CalibrationUnit unit) {
        return new FlowHistory(
                group.name(),
                "%s, %s".formatted(group.name(), unit.name()),
                CalibrationRules.begins(unit.history().getFirst().year()),
                CalibrationCalculation.movements(unit));
    }

    private static CalibrationHorizon horizon(BackTest.Result result) {
        var simple = Stream.of(Reference.values())
                .map(each ->
                        score(ForecastMethod.valueOf(each.name()), result.of(each), result.foresightOf(each), result));
        var flows = score(ForecastMethod.FLOWS, result.own(), result.ownForesight(), result);
        var scores = Stream.concat(Stream.of(flows), simple).toList();
        return new CalibrationHorizon(
                result.years(),
                scores,
                ForecastMethod.valueOf(result.best().name()),
                result.isBetter(),
                result.held().map(held -> coverage(held, result)).orElse(null),
                new TriedForesight(result).ofTheFlows().orElse(null),
                result.inWords());
    }

    private static CalibrationScore score(
            ForecastMethod method, Accuracy accuracy, Optional<Foresight> foresight, BackTest.Result result) {
        double naive = result.of(Reference.NAIVE).weightedError();
        return new CalibrationScore(
                method,
                accuracy.forecasts(),
                Rounded.of(accuracy.meanError()),
                Rounded.of(accuracy.weightedError()),
                Rounded.of(accuracy.bias()),
                naive > 0 ? Rounded.of(RankedScore.skill(accuracy.weightedError(), naive)) : null,
                foresight.map(each -> Rounded.of(each.rankedScore())).orElse(null),
                foresight.map(new TriedForesight(result)::skill).orElse(null));
    }

    private static CalibrationCoverage coverage(Calibration held, BackTest.Result result) {
        return new CalibrationCoverage(
                held.forecasts(),
                Rounded.of(held.coverage()),
                CoverageStanding.valueOf(held.standing().name()),
                Rounded.of(held.factor()),
                result.pastErrors()
                        .map(errors -> Rounded.of(errors.high() - errors.low()))
                        .orElse(null),
                held.inWords());
    }

    private static String words(List<CalibrationHorizon> horizons) {
        if (horizons.isEmpty()) {
            return "There is no back-test: no unit has %d years before a first forecast and one after it, so forecasts by these rates are not validated."
                    .formatted(BackTest.LOOKS_BACK);
        }
        var intervals = horizons.stream()
                .filter(horizon -> horizon.coverage() != null)
                .findFirst()
                .map(horizon -> "Intervals for year %d: %s"
                        .formatted(horizon.years(), horizon.coverage().inWords()))
                .orElse("Too few errors are known to make intervals of.");
        return horizons.stream().map(CalibrationHorizon::inWords).collect(Collectors.joining(" ")) + " " + intervals;
    }
}
