package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cadre.appraisal.appraisal.AppraisalsOfCycle;
import org.cadre.appraisal.cycle.CycleStatus;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.enrolment.EnrolmentRounds.Shown;
import org.cadre.kit.problem.DomainException;

/** The enrolment of a cycle as something that one can look at. */
@ApplicationScoped
class ShowingEnrolment {

    private final EnrolmentRounds rounds;
    private final AsidePeople aside;
    private final CycleTallies tallies;
    private final AppraisalsOfCycle appraisals;

    ShowingEnrolment(EnrolmentRounds rounds, AsidePeople aside, CycleTallies tallies, AppraisalsOfCycle appraisals) {
        this.rounds = rounds;
        this.aside = aside;
        this.tallies = tallies;
        this.appraisals = appraisals;
    }

    EnrolmentView of(KnownCycle cycle) {
        var round = rounds.last(cycle.id());
        var failureOfAll = aside.failureOfAll(cycle.id());
        var state = state(cycle, round, failureOfAll);
        var problem = state == EnrolmentState.WAITING ? obstacle(cycle) : failureOfAll.map(EnrolmentProblem::of);
        return EnrolmentView.of(
                cycle.id(),
                state,
                problem,
                round,
                AsideReason.counts(tallies.standings(cycle.id())),
                aside.failed(cycle.id()));
    }

    private static EnrolmentState state(KnownCycle cycle, Optional<Shown> round, Optional<String> failureOfAll) {
        if (!cycle.isOpen()) {
            return cycle.status() == CycleStatus.DRAFT ? EnrolmentState.NOT_OPENED : EnrolmentState.CLOSED;
        }
        if (failureOfAll.isPresent()) {
            return EnrolmentState.SET_ASIDE;
        }
        return round.map(last -> last.finishedAt().isPresent() ? EnrolmentState.FINISHED : EnrolmentState.RUNNING)
                .orElse(EnrolmentState.WAITING);
    }

    /** Why no round begins; empty where it is a matter of seconds. */
    private Optional<EnrolmentProblem> obstacle(KnownCycle cycle) {
        try {
            return appraisals.canStart(cycle)
                    ? Optional.empty()
                    : Optional.of(EnrolmentProblem.of("framework-unknown"));
        } catch (DomainException e) {
            return Optional.of(EnrolmentProblem.of(e.code()));
        }
    }
}
