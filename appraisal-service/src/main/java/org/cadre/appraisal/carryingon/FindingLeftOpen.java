package org.cadre.appraisal.carryingon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.OpenObjectives;
import org.cadre.kit.time.Ids;

/** Holds somebody who has left against what they own, and leaves out what was told before and what has a new owner. */
@ApplicationScoped
class FindingLeftOpen {

    private final OpenObjectives objectives;
    private final Initiatives initiatives;
    private final OpenMatters matters;
    private final Ids ids;

    FindingLeftOpen(OpenObjectives objectives, Initiatives initiatives, OpenMatters matters, Ids ids) {
        this.objectives = objectives;
        this.initiatives = initiatives;
        this.matters = matters;
        this.ids = ids;
    }

    /** New matters of somebody, not stored yet. */
    List<OpenMatter> of(Leaver leaver, CarryingOnRules rules) {
        var told = matters.toldOf(leaver).stream().map(OpenMatter::leftOpen).collect(Collectors.toSet());
        return Stream.concat(objectivesOf(leaver, rules), initiativesOf(leaver))
                .filter(left -> !told.contains(left))
                .map(left -> matter(left, leaver, rules))
                .toList();
    }

    private Stream<LeftOpen> objectivesOf(Leaver leaver, CarryingOnRules rules) {
        return objectives.of(List.of(leaver.personId()), rules.leavingReasons()).stream()
                .filter(objective -> objective.organisation().equals(leaver.organisation()))
                .filter(objective -> rules.leaderStages().contains(objective.stage()))
                .map(LeftOpen::objective);
    }

    /** Who answers for an initiative leads it, at whatever stage. */
    private Stream<LeftOpen> initiativesOf(Leaver leaver) {
        return initiatives.openOf(List.of(leaver.personId())).stream()
                .filter(initiative -> initiative.organisation().equals(leaver.organisation()))
                .map(initiative -> LeftOpen.initiative(initiative.id()));
    }

    private OpenMatter matter(LeftOpen leftOpen, Leaver leaver, CarryingOnRules rules) {
        return OpenMatter.of(ids.next(), leftOpen, leaver, leaver.lastDay().plusDays(rules.newOwnerWithinDays()));
    }
}
