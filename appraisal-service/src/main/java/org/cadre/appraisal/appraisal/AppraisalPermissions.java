package org.cadre.appraisal.appraisal;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Rule;

/**
 * What stands in an appraisal is between its two parties, and open to the reviewer of a dispute while that lasts; HR sees
 * how far it has come, but for its own.
 */
@ApplicationScoped
class AppraisalPermissions implements Permissions {

    static final String APPRAISEE = "appraisee";
    static final String APPRAISER = "appraiser";

    static final String REVIEWER = "reviewer";
    static final String OUTCOME_REVIEWER = "outcome-reviewer";

    /** Reviews an outcome of it, or did. */
    static final String OUTCOME_DECIDER = "outcome-decider";

    static final String LIST = "appraisal.list";
    static final String LIST_OWN = "appraisal.list-own";
    static final String READ = "appraisal.read";
    static final String START = "appraisal.start";
    static final String CANCEL = "appraisal.cancel";
    static final String STEP_IN = "appraisal.step-in";
    static final String PREPARE = "appraisal.prepare";
    static final String SHARE = "appraisal.share";
    static final String HOLD_MEETING = "appraisal.hold-meeting";
    static final String SIGN = "appraisal.sign";
    static final String DISPUTE = "appraisal.dispute";
    static final String READ_DISPUTES = "appraisal.read-disputes";
    static final String ASSIGN_REVIEWER = "appraisal.assign-reviewer";
    static final String RESOLVE = "appraisal.resolve";
    static final String ATTACH_FEEDBACK = "appraisal.attach-feedback";
    static final String READ_CONTENT = "appraisal.read-content";
    static final String WRITE_CONTENT = "appraisal.write-content";
    static final String PROPOSE_OBJECTIVES = "appraisal.propose-objectives";
    static final String STATE_SYSTEMIC_FACTORS = "appraisal.state-systemic-factors";

    private static final Rule OTHERS_HR = role(Roles.HR).exceptAs(APPRAISEE);

    /** Whoever has a part in an appraisal leaves it to others to help it along. */
    private static final Rule UNINVOLVED_HR =
            OTHERS_HR.exceptAs(APPRAISER).exceptAs(REVIEWER).exceptAs(OUTCOME_DECIDER);

    /** A reviewer reads what is disputed while it is. */
    private static Rule hearing() {
        return relation(REVIEWER).whileIn(AppraisalState.DISPUTED.name());
    }

    /** So does who reviews an adverse outcome before it counts. */
    private static Rule reviewingOutcome() {
        return relation(OUTCOME_REVIEWER).whileIn(AppraisalState.APPRAISER_SIGNED.name());
    }

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, role(Roles.HR)),
                Permission.of(LIST_OWN, employee()),
                Permission.of(READ, relation(APPRAISEE), relation(APPRAISER), hearing(), reviewingOutcome(), OTHERS_HR),
                Permission.of(START, OTHERS_HR),
                Permission.of(CANCEL, UNINVOLVED_HR),
                Permission.of(STEP_IN, UNINVOLVED_HR),
                Permission.of(PREPARE, relation(APPRAISEE), relation(APPRAISER)),
                Permission.of(SHARE, relation(APPRAISEE), relation(APPRAISER)),
                Permission.of(HOLD_MEETING, relation(APPRAISER)),
                Permission.of(SIGN, relation(APPRAISEE), relation(APPRAISER)),
                Permission.of(DISPUTE, relation(APPRAISEE)),
                Permission.of(READ_DISPUTES, relation(APPRAISEE), relation(APPRAISER), hearing()),
                Permission.of(ASSIGN_REVIEWER, UNINVOLVED_HR),
                Permission.of(RESOLVE, hearing().exceptAs(OUTCOME_DECIDER)),
                Permission.of(ATTACH_FEEDBACK, relation(APPRAISEE)),
                Permission.of(READ_CONTENT, relation(APPRAISEE), relation(APPRAISER), hearing(), reviewingOutcome()),
                Permission.of(WRITE_CONTENT, relation(APPRAISEE), relation(APPRAISER)),
                Permission.of(PROPOSE_OBJECTIVES, relation(APPRAISER)),
                Permission.of(STATE_SYSTEMIC_FACTORS, relation(APPRAISER)));
    }
}
