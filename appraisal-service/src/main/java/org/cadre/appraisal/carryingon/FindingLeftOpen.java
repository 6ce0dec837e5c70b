package org.cadre.appraisal.carryingon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.OpenObjectives;
import org.cadre.kit.time.Ids;

/** Holds people who have left against what they own, and leaves out what still waits for a new owner. */
@ApplicationScoped
class FindingLeftOpen {

    private record LeftBy(UUID leaverId, LeftOpen what) {

        static LeftBy of(OpenMatter matter) {
            return new LeftBy(matter.leaverId(), matter.leftOpen());
        }
    }

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

    /** New matters of these people, not stored yet. */
    List<OpenMatter> of(Collection<Leaver> leavers, CarryingOnRules rules) {
        var left = leavers.stream().collect(Collectors.groupingBy(Leaver::personId));
        var known = new HashSet<LeftBy>();
        matters.unsettledOf(left.keySet()).forEach(matter -> known.add(LeftBy.of(matter)));
        return Stream.concat(objectivesOf(left, rules), initiativesOf(left, rules))
                .filter(matter -> known.add(LeftBy.of(matter)))
                .toList();
    }

    private Stream<OpenMatter> objectivesOf(Map<UUID, List<Leaver>> left, CarryingOnRules rules) {
        return objectives.of(left.keySet(), rules.leavingReasons()).stream()
                .filter(objective -> rules.leaderStages().contains(objective.stage()))
                .flatMap(objective -> leaver(left, objective.personId(), objective.organisation())
                        .map(leaver -> matter(
                                LeftOpen.objective(objective.appraisalId(), objective.number()), leaver, rules)));
    }

    /** Who answers for an initiative leads it, at whatever stage. */
    private Stream<OpenMatter> initiativesOf(Map<UUID, List<Leaver>> left, CarryingOnRules rules) {
        return initiatives.openOf(left.keySet()).stream()
                .flatMap(initiative -> leaver(left, initiative.ownerId(), initiative.organisation())
                        .map(leaver -> matter(LeftOpen.initiative(initiative.id()), leaver, rules)));
    }

    private static Stream<Leaver> leaver(Map<UUID, List<Leaver>> left, UUID person, String organisation) {
        return left.get(person).stream().filter(leaver -> leaver.organisation().equals(organisation));
    }

    private OpenMatter matter(LeftOpen leftOpen, Leaver leaver, CarryingOnRules rules) {
        return OpenMatter.of(ids.next(), leftOpen, leaver, leaver.lastDay().plusDays(rules.newOwnerWithinDays()));
    }
}
