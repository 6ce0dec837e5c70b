package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.Optional;
import org.cadre.workforce.planning.calibration.ForecastValidation;
import org.cadre.workforce.planning.calibration.ForecastValidation.CalibratedBand;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.run.RunResult.RunLine;

/**
 * Says of each line of a run that uses rates of the calibration named whether its interval, if it has one, is as wide as past
 * errors were.
 *
 * @param known empty where no calibration was named
 */
record LineValidations(NewPlanningModel model, Optional<ForecastValidation> known) {

    List<RunLine> of(List<RunLine> lines) {
        return known.<List<RunLine>>map(found -> new MadeWhenRead<>(lines.size(), at -> of(lines.get(at), found)))
                .orElse(lines);
    }

    private RunLine of(RunLine line, ForecastValidation found) {
        var scope = new RunScope(line.organisation(), line.group(), line.band());
        long calibrated = found.calibrated().stream()
                .filter(band -> scope.holds(scope(band)))
                .count();
        return calibrated == 0 || !line.hasInterval()
                ? line
                : line.with(new IntervalVerdict(line, found.horizons()).of(bands(scope), (int) calibrated));
    }

    private static RunScope scope(CalibratedBand band) {
        return new RunScope(band.organisation(), band.group(), band.band());
    }

    private int bands(RunScope scope) {
        return (int) model.groups().stream()
                .flatMap(group -> group.bandNames().stream()
                        .map(band -> new RunScope(model.organisationOf(group), group.name(), band)))
                .filter(scope::holds)
                .count();
    }
}
