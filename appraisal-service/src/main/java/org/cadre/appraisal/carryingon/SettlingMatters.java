package org.cadre.appraisal.carryingon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.appraisal.OpenObjectives;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** Settles objectives that are done or over without anybody's doing, and gives alert of what is not settled in time. */
@ApplicationScoped
class SettlingMatters {

    private final OpenMatters matters;
    private final Leavers leavers;
    private final OpenObjectives objectives;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    SettlingMatters(
            OpenMatters matters, Leavers leavers, OpenObjectives objectives, Ledger ledger, BusinessCalendar calendar) {
        this.matters = matters;
        this.leavers = leavers;
        this.objectives = objectives;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    List<Long> changes(long after, int most) {
        return matters.changes(after, most);
    }

    /**
     * What is left open of one appraisal that has changed, and of an earlier one that it takes over from; answers which has
     * changed, or nothing, where somebody else looks at it.
     */
    Optional<UUID> settle(long change, CarryingOnRules rules) {
        var changed = matters.takeChange(change);
        changed.ifPresent(appraisal -> settleOver(unsettledAround(appraisal), rules));
        return changed;
    }

    private List<OpenMatter> unsettledAround(UUID appraisal) {
        var left = leavers.notedOf(appraisal).stream().map(Leaver::personId).toList();
        return matters.unsettledAround(appraisal, left);
    }

    /** Those that had to have a new owner before today, by their ids after another one. */
    List<UUID> overdue(UUID after, int most) {
        return matters.overdueOn(calendar.today(), after, most);
    }

    /** Gives alert of one of them, unless it is over or somebody else looks at it. */
    void alert(UUID id, CarryingOnRules rules) {
        var facts = matters.holdOverdue(id, calendar.today()).stream()
                .flatMap(matter -> settleOver(List.of(matter), rules).stream())
                .map(matter -> matter.alert(calendar.now()))
                .toList();
        ledger.recordBySystem(LookingAfter.SYSTEM, "no new owner in time", facts);
    }

    /** Answers those that are not over. */
    private List<OpenMatter> settleOver(List<OpenMatter> unsettled, CarryingOnRules rules) {
        var open = stillOpen(unsettled, rules);
        var byOpen = unsettled.stream()
                .collect(Collectors.partitioningBy(matter ->
                        matter.leftOpen().kind() == MatterKind.INITIATIVE || open.contains(matter.leftOpen())));
        var facts = byOpen.get(false).stream()
                .map(matter -> matter.settle(calendar.today(), calendar.now()))
                .toList();
        ledger.recordBySystem(LookingAfter.SYSTEM, "it is done or over", facts);
        return byOpen.get(true);
    }

    private Set<LeftOpen> stillOpen(List<OpenMatter> unsettled, CarryingOnRules rules) {
        var appraisals = unsettled.stream()
                .map(OpenMatter::leftOpen)
                .filter(left -> left.kind() == MatterKind.OBJECTIVE)
                .map(LeftOpen::subjectId)
                .distinct()
                .toList();
        return objectives.in(appraisals, rules.leavingReasons()).stream()
                .map(LeftOpen::objective)
                .collect(Collectors.toSet());
    }
}
