package org.cadre.workforce.capacity.workload;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.capacity.study.PostCount;
import org.cadre.workforce.capacity.study.PostCover;
import org.cadre.workforce.capacity.study.StaffingMethod;

/** Studies by Workload Indicators of Staffing Need. */
@ApplicationScoped
class WisnMethod implements StaffingMethod<NewWisnStudy, WisnAnswer> {

    private static final String OF_A_YEAR = "its working time says how long a post is there in a year";

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

    @Override
    public String service(NewWisnStudy question) {
        return question.service();
    }

    @Override
    public PostCount posts(NewWisnStudy question, WisnAnswer answer, PostCover cover) {
        PostCover.notTaken("team", cover.team(), OF_A_YEAR);
        PostCover.notTaken("hoursPerWeek", cover.hoursPerWeek(), OF_A_YEAR);
        PostCover.notTaken("daysPerWeek", cover.daysPerWeek(), OF_A_YEAR);
        PostCover.notTaken("hoursPerPost", cover.hoursPerPost(), OF_A_YEAR);
        PostCover.notTaken("away", cover.away(), OF_A_YEAR);
        return PostCount.ofYear(answer.required(), answer.workingHours());
    }
}
