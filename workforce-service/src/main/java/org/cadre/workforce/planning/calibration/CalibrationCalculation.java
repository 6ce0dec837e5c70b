package org.cadre.workforce.planning.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.backtest.FlowHistory;
import org.cadre.workforce.forecast.rate.Movements;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.rate.Shrinkage;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibratedGroup;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibratedUnit;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationGroup;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;
import org.cadre.workforce.planning.model.ModelBand;
import org.cadre.workforce.planning.model.ModelHazard;
import org.cadre.workforce.planning.model.ModelHazard.ModelRate;
import org.cadre.workforce.planning.model.ModelHazard.RateMeasure;

/** Rates from movements, drawn towards those of all units of a group, with the test of them on years that have passed. */
record CalibrationCalculation(NewCalibration asked) {

    private static final String TRUNCATED =
            " The variance between them came out below nought, as chance alone may have it, and is taken as nought.";

    CalibrationAnswer answer(String inputSha256) {
        new CalibrationRules(asked).check();
        var bridged = CalibrationBridge.over(asked);
        var groups =
                bridged.groups().stream().map(CalibrationCalculation::group).toList();
        var backTest = new CalibrationTrial(bridged).backTest();
        return new CalibrationAnswer(inputSha256, groups, backTest, words(backTest.inWords()));
    }

    private static CalibratedGroup group(CalibrationGroup group) {
        var observed = group.units().stream()
                .map(unit -> FlowHistory.leaving(movements(unit)))
                .toList();
        var shrinkage = Shrinkage.of(observed);
        var units = IntStream.range(0, observed.size())
                .mapToObj(at -> unit(group, at, shrinkage))
                .toList();
        return new CalibratedGroup(
                group.name(),
                Rounded.of(shrinkage.pooled()),
                Rounded.of(Math.sqrt(shrinkage.between())),
                shrinkage.truncated(),
                units,
                shrinkage.words() + (shrinkage.truncated() ? TRUNCATED : ""));
    }

    static List<Movements> movements(CalibrationUnit unit) {
        return unit.history().stream().map(year -> year.movements(unit.name())).toList();
    }

    private static CalibratedUnit unit(CalibrationGroup group, int at, Shrinkage shrinkage) {
        var unit = group.units().get(at);
        var cell = shrinkage.cells().get(at);
        var known = shrinkage.known(at);
        long leavers = movements(unit).stream().mapToLong(Movements::leavers).sum();
        var rate = Rounded.of(cell.rate());
        return new CalibratedUnit(
                unit.name(),
                leavers,
                Rounded.of(cell.exposure()),
                Rounded.of(cell.raw()),
                rate,
                Rounded.of(cell.weight()),
                Rounded.of(known.low()),
                Rounded.of(known.high()),
                List.of(hazard(group, unit, rate, cell.weight())));
    }

    private static ModelHazard hazard(CalibrationGroup group, CalibrationUnit unit, BigDecimal rate, double weight) {
        var source = String.format(
                Locale.UK,
                "Leavers of %s, %s, %s; own rate with a weight of %.2f, the rest that of %d units together",
                group.name(),
                unit.name(),
                CalibrationRules.years(List.of(unit)),
                weight,
                group.units().size());
        var rates = List.of(new ModelRate(ModelBand.YOUNGEST, rate));
        return new ModelHazard(Risk.LEAVE, source, RateMeasure.CENTRAL_RATE, rates);
    }

    private String words(String backTest) {
        var units =
                asked.groups().stream().flatMap(group -> group.units().stream()).toList();
        return "Rates of leaving by unit, from %s. They count everybody who left, whatever the reason: a model that takes them has no rates of retirement and death besides. %s"
                .formatted(CalibrationRules.years(units), backTest);
    }
}
