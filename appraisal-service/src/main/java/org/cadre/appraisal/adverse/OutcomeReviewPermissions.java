package org.cadre.appraisal.adverse;

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
 * HR sees that a review is due and not what it found; neither who signed the outcome nor who holds the appraisal since learns
 * of one that lets it stand, even with a role in HR.
 */
@ApplicationScoped
class OutcomeReviewPermissions implements Permissions {

    static final String APPRAISEE = "appraisee";
    /** Holds the appraisal now. */
    static final String APPRAISER = "appraiser";

    /** Signed the outcome, or holds the appraisal since. */
    static final String INVOLVED = "involved";

    static final String REVIEWER = "reviewer";

    static final String LIST = "outcome-review.list";
    static final String LIST_OWN = "outcome-review.list-own";
    static final String OPEN = "outcome-review.open";
    static final String READ = "outcome-review.read";
    static final String READ_STATEMENT = "outcome-review.read-statement";
    static final String ASSIGN = "outcome-review.assign";
    static final String CONCLUDE = "outcome-review.conclude";

    private static final Rule UNINVOLVED_HR = role(Roles.HR)
            .exceptAs(APPRAISEE)
            .exceptAs(APPRAISER)
            .exceptAs(INVOLVED)
            .exceptAs(REVIEWER);

    private static Rule sentBack() {
        return relation(APPRAISER).whileIn(OutcomeReviewState.TO_BE_CHANGED.name());
    }

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, role(Roles.HR)),
                Permission.of(LIST_OWN, employee()),
                Permission.of(OPEN, UNINVOLVED_HR),
                Permission.of(
                        READ,
                        relation(APPRAISEE),
                        relation(REVIEWER),
                        sentBack(),
                        role(Roles.HR).exceptAs(APPRAISER).exceptAs(INVOLVED)),
                Permission.of(READ_STATEMENT, relation(APPRAISEE), relation(REVIEWER), sentBack()),
                Permission.of(ASSIGN, UNINVOLVED_HR),
                Permission.of(CONCLUDE, relation(REVIEWER)));
    }
}
