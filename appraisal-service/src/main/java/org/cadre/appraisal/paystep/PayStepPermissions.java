package org.cadre.appraisal.paystep;

import static org.cadre.kit.security.Rule.anybody;
import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/**
 * HR opens a review and states what it knows, the line manager decides, the person reads all of it. Whoever decides
 * states nothing, and nobody does either on their own pay.
 */
@ApplicationScoped
class PayStepPermissions implements Permissions {

    static final String DECIDER = "pay-step-decider";

    /** Reviews a refusal, as long as the review is open. */
    static final String REVIEWER = "pay-step-reviewer";

    static final String READ_STEPS = "pay-step.read-steps";
    static final String LIST = "pay-step.list";
    static final String LIST_OWN = "pay-step.list-own";
    static final String READ = "pay-step.read";
    static final String OPEN = "pay-step.open";
    static final String STATE = "pay-step.state";
    static final String ASSIGN = "pay-step.assign";
    static final String DECIDE = "pay-step.decide";

    @Override
    public List<Permission> all() {
        var othersHr = role(Roles.HR).exceptAs(Subject.SELF);
        return List.of(
                Permission.of(READ_STEPS, anybody()),
                Permission.of(LIST, role(Roles.HR)),
                Permission.of(LIST_OWN, employee()),
                Permission.of(READ, relation(Subject.SELF), relation(DECIDER), relation(REVIEWER), othersHr),
                Permission.of(OPEN, othersHr),
                Permission.of(STATE, othersHr.exceptAs(DECIDER)),
                Permission.of(ASSIGN, othersHr.exceptAs(DECIDER)),
                Permission.of(DECIDE, relation(DECIDER)));
    }
}
