package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.form.AppraisalForms;
import org.cadre.appraisal.party.ChoosingParticipants;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.time.Ids;

/** Starts a person's appraisal in a cycle, on the form that is in force for its year. */
@ApplicationScoped
class StartingAppraisals {

    private final Appraisals appraisals;
    private final ChoosingParticipants participants;
    private final AppraisalForms forms;
    private final AgreedObjectives agreed;
    private final Ids ids;

    StartingAppraisals(
            Appraisals appraisals,
            ChoosingParticipants participants,
            AppraisalForms forms,
            AgreedObjectives agreed,
            Ids ids) {
        this.appraisals = appraisals;
        this.participants = participants;
        this.forms = forms;
        this.agreed = agreed;
        this.ids = ids;
    }

    Appraisal start(KnownCycle cycle, UUID person, UUID appraiser) {
        cycle.requireOpen();
        var form = forms.of(new AppraisalYear(cycle.appraisalYear()));
        var chosen = participants.choose(person, appraiser, cycle.organisation(), form.rules());
        appraisals.requireNoneOf(cycle.id(), person);
        var appraisal = Appraisal.draft(ids.next(), cycle, chosen, form);
        appraisals.add(appraisal);
        agreed.into(appraisal);
        return appraisal;
    }

    /** What the audit says of it, whoever starts it. */
    static AuditedAct act(Appraisal started) {
        return AuditedAct.of("start", "appraisal", started.id(), started.organisation());
    }
}
