package org.cadre.appraisal.standard;

import java.util.List;

/** Everything that counts for one appraisal year. */
public record Standards(List<Standard> values, List<Standard> principles, RatingScale scale, AppraisalRules rules) {

    public Standards {
        values = List.copyOf(values);
        principles = List.copyOf(principles);
    }
}
