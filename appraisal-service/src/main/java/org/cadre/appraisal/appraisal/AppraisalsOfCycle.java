package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.form.AppraisalForms;
import org.cadre.appraisal.party.Participants;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Starts and ends many appraisals of a cycle at once, by the service itself. */
@ApplicationScoped
public class AppraisalsOfCycle {

    /** Why the appraisal of somebody ends who leaves before the meeting; a code of the service that HR cannot choose. */
    public static final String LEAVING = "LEFT_ORGANISATION";

    private static final String SYSTEM = "enrolment";

    private final Appraisals appraisals;
    private final NewDrafts written;
    private final AgreedObjectives agreed;
    private final StateChanges changes;
    private final AppraisalSteps steps;
    private final AppraisalForms forms;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    AppraisalsOfCycle(
            Appraisals appraisals,
            NewDrafts written,
            AgreedObjectives agreed,
            StateChanges changes,
            AppraisalSteps steps,
            AppraisalForms forms,
            Ledger ledger,
            Ids ids,
            BusinessCalendar calendar) {
        this.appraisals = appraisals;
        this.written = written;
        this.agreed = agreed;
        this.changes = changes;
        this.steps = steps;
        this.forms = forms;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** Whether the form of the cycle's year can be drawn up. */
    public boolean canStart(KnownCycle cycle) {
        return forms.isKnown(new AppraisalYear(cycle.appraisalYear()));
    }

    /** Starts one for each, as HR would; answers their ids by appraisee. */
    public Map<UUID, UUID> startAll(KnownCycle cycle, List<Participants> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        var form = forms.of(new AppraisalYear(cycle.appraisalYear()));
        var drafts = all.stream()
                .map(participants -> Appraisal.draft(ids.next(), cycle, participants, form))
                .toList();
        written.write(cycle, form, drafts);
        agreed.intoAll(cycle, drafts);
        changes.addStarted(drafts);
        ledger.recordBySystem(
                SYSTEM,
                drafts.stream()
                        .map(draft -> StartingAppraisals.act(draft).because("cycle " + cycle.id()))
                        .toList(),
                drafts.stream().map(draft -> draft.start(calendar.now())).toList());
        return drafts.stream()
                .collect(Collectors.toMap(draft -> draft.parties().present().personId(), Appraisal::id));
    }

    /** Cancels those whose meeting was not held; the others stay as they are. All who take several take them in this order. */
    public void cancelUnmet(List<UUID> ofLeavers) {
        var cancelled = ofLeavers.stream()
                .sorted()
                .map(appraisals::hold)
                .filter(appraisal -> appraisal.state().isBeforeMeeting())
                .map(this::cancelForLeaver)
                .toList();
        ledger.recordBySystem(SYSTEM, LEAVING, cancelled);
    }

    private AppraisalEvent cancelForLeaver(Appraisal appraisal) {
        var event = steps.cancelForLeaver(appraisal);
        changes.add(appraisal, Step.of(ChangeAction.CANCEL, ChangedBy.SYSTEM).because(LEAVING));
        return event;
    }
}
