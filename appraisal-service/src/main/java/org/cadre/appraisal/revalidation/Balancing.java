package org.cadre.appraisal.revalidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadre.appraisal.appraisal.AppraisalsOnRecord;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.time.BusinessCalendar;

/** Holds a cycle against what its regulator wants: the person's evidence, and appraisals where these count. */
@ApplicationScoped
class Balancing {

    private final Regulators regulators;
    private final AppraisalsOnRecord appraisals;
    private final BusinessCalendar calendar;

    Balancing(Regulators regulators, AppraisalsOnRecord appraisals, BusinessCalendar calendar) {
        this.regulators = regulators;
        this.appraisals = appraisals;
        this.calendar = calendar;
    }

    /** In the order of the regulator's requirements. */
    List<Balance> of(RevalidationCycle cycle) {
        var requirements = regulators.of(cycle, calendar.today()).requirements();
        var appraisedIn = requirements.stream().anyMatch(Requirement::countsAppraisals)
                ? appraisedIn(cycle)
                : Set.<AppraisalYear>of();
        return requirements.stream()
                .map(requirement -> Balance.of(requirement, cycle, appraisedIn))
                .toList();
    }

    private Set<AppraisalYear> appraisedIn(RevalidationCycle cycle) {
        return appraisals.anywhere(cycle.personId(), cycle.startsOn(), cycle.dueOn()).stream()
                .filter(appraisal -> appraisal
                        .completedOn()
                        .filter(day -> !day.isAfter(cycle.dueOn()))
                        .isPresent())
                .map(appraisal -> new AppraisalYear(appraisal.appraisalYear()))
                .collect(Collectors.toSet());
    }
}
