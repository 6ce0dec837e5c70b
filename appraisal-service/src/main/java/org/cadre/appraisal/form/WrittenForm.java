package org.cadre.appraisal.form;

import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.party.Signatures;

/**
 * What stood in an appraisal at one moment; nothing changes it any more.
 *
 * @param appraiserId who held it then
 * @param signatures who had signed until then, and what each party said beside it
 * @param forward what was agreed for the time after the year; empty in what was kept before there was such a thing
 */
public record WrittenForm(
        List<Objective> objectives,
        List<Criterion> criteria,
        List<Priority> priorities,
        OverallRatings overall,
        UUID appraiserId,
        Signatures signatures,
        List<PlannedObjective> forward) {

    public WrittenForm {
        objectives = List.copyOf(objectives);
        criteria = List.copyOf(criteria);
        priorities = List.copyOf(priorities);
        forward = forward == null ? List.of() : List.copyOf(forward);
    }

    public List<Criterion> criteria(Kind kind) {
        return criteria.stream().filter(criterion -> criterion.kind() == kind).toList();
    }
}
