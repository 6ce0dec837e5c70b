package org.cadre.workforce.planning.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.capacity.study.StudyMethod;
import org.cadre.workforce.planning.PlanningPermissions;
import org.cadre.workforce.planning.model.CanonicalJson;

/** Calibrations, kept as other studies are: what was asked, what was answered and with which version of the code. */
@ApplicationScoped
class CalibrationMethod implements StudyMethod<NewCalibration, CalibrationAnswer> {

    private final ObjectMapper json;

    CalibrationMethod(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String kind() {
        return "CALIBRATION";
    }

    @Override
    public String resource() {
        return "calibration";
    }

    @Override
    public String codeVersion() {
        return "calibration-3";
    }

    @Override
    public String toRead() {
        return PlanningPermissions.READ;
    }

    @Override
    public String toMake() {
        return PlanningPermissions.MAKE;
    }

    @Override
    public Class<NewCalibration> questions() {
        return NewCalibration.class;
    }

    @Override
    public Class<CalibrationAnswer> answers() {
        return CalibrationAnswer.class;
    }

    @Override
    public CalibrationAnswer answer(NewCalibration question) {
        var input = CanonicalJson.sha256(CanonicalJson.of(json.valueToTree(question)));
        return new CalibrationCalculation(question).answer(input);
    }
}
