package org.cadre.training.dispensation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.training.framework.Stages;
import org.cadre.training.learner.Learner;
import org.cadre.training.learner.Learners;

/** Decides whether a dispensation may be granted. Nobody grants one to themselves. */
@ApplicationScoped
class Granting {

    private final Learners learners;
    private final Policy policy;
    private final Stages stages;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Granting(Learners learners, Policy policy, Stages stages, Ids ids, BusinessCalendar calendar) {
        this.learners = learners;
        this.policy = policy;
        this.stages = stages;
        this.ids = ids;
        this.calendar = calendar;
    }

    Dispensation grant(UUID personId, String stage, String reason, LocalDate expiresOn) {
        requireStandardsLead(learners.requireKnown(personId));
        var today = calendar.today();
        stages.requireField("stage", stage, today);
        return Dispensation.grant(ids.next(), personId, stage, reason, today, expiresOn);
    }

    private void requireStandardsLead(Learner learner) {
        if (learner.isCaller()) {
            throw DomainException.forbidden("dispensation-for-oneself", "Somebody else decides on your dispensation");
        }
        policy.require(DispensationPermissions.GRANT, Subject.national().as(Subject.SELF, learner.isCaller()));
    }
}
