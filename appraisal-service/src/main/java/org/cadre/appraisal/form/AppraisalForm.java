package org.cadre.appraisal.form;

import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalRules;

/** The form a new appraisal is filled in on: the template it comes from, the numbers of its year and everything it will rate. */
public record AppraisalForm(UUID templateId, AppraisalRules rules, List<Criterion> criteria) {

    public AppraisalForm {
        criteria = List.copyOf(criteria);
    }
}
