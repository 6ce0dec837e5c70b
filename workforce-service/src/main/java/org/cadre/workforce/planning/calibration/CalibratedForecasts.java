package org.cadre.workforce.planning.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.study.StudyRegister;
import org.cadre.workforce.planning.calibration.ForecastValidation.CalibratedBand;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelHazard;
import org.cadre.workforce.planning.model.NewPlanningModel;

/** Forecasts that name the calibration which their rates come from, so that they can say whether their intervals held. */
@ApplicationScoped
public class CalibratedForecasts {

    private static final String FIELD = "calibrationId";

    private final StudyRegister register;
    private final CalibrationMethod method;

    CalibratedForecasts(StudyRegister register, CalibrationMethod method) {
        this.register = register;
        this.method = method;
    }

    /** What is known of a forecast of a model. */
    public ForecastValidation of(UUID calibration, KeptModel model) {
        var answer = register.find(method, calibration)
                .filter(found -> found.question().organisation().equals(model.organisation()))
                .orElseThrow(() -> DomainException.invalidField(
                        FIELD,
                        "calibration-unknown",
                        "There is no calibration %s of %s".formatted(calibration, model.organisation())))
                .answer();
        var bands = bands(answer, model.model());
        if (bands.isEmpty()) {
            throw DomainException.invalidField(
                    FIELD,
                    "calibration-unused",
                    "No band of the model has a rate of leaving as calibration %s tells it: take the hazards of its units as they are"
                            .formatted(calibration));
        }
        return new BackTestVerdict(answer.backTest()).of(calibration, bands);
    }

    private static List<CalibratedBand> bands(CalibrationAnswer answer, NewPlanningModel model) {
        var told = answer.groups().stream()
                .flatMap(group -> group.units().stream())
                .flatMap(unit -> unit.hazards().stream())
                .toList();
        return model.groups().stream()
                .flatMap(group -> group.bands().stream()
                        .filter(band -> band.hazards().stream().anyMatch(hazard -> isOneOf(told, hazard)))
                        .map(band -> new CalibratedBand(model.organisationOf(group), group.name(), band.name())))
                .toList();
    }

    private static boolean isOneOf(List<ModelHazard> told, ModelHazard hazard) {
        return told.stream()
                .anyMatch(one -> one.risk() == hazard.risk()
                        && one.source().equals(hazard.source())
                        && one.measure() == hazard.measure()
                        && one.rates().size() == hazard.rates().size()
                        && one.rates()
                                        .getFirst()
                                        .perYear()
                                        .compareTo(hazard.rates().getFirst().perYear())
                                == 0);
    }
}
