package org.cadre.workforce.capacity.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.capacity.study.StudyMethod;

/** Studies by Workload Indicators of Staffing Need. */
@ApplicationScoped
class WisnMethod implements StudyMethod<NewWisnStudy, WisnAnswer> {

    @Override
    public String kind() {
        return "WISN";
    }

    @Override
    public String resource() {
        return "wisn-study";
    }

    @Override
    public String codeVersion() {
        return "wisn-1";
    }

    @Override
    public Class<NewWisnStudy> questions() {
        return NewWisnStudy.class;
    }

    @Override
    public Class<WisnAnswer> answers() {
        return WisnAnswer.class;
    }

    @Override
    public WisnAnswer answer(NewWisnStudy question) {
        return new WisnCalculation(question).answer();
    }
}
