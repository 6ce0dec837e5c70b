package org.cadre.appraisal.appraisal;

import java.util.List;
import org.cadre.kit.problem.Violation;

/** Something beyond the form that the appraisal of some people needs before the appraiser signs; every bean of it is asked. */
public interface SigningRule {

    /** What is missing; empty where nothing is, or where the rule is not about this appraisal. */
    List<Violation> missing(AppraisalToSign appraisal);
}
