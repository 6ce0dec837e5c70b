package org.cadre.appraisal.boardappraisal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.appraisal.appraisal.AppraisalToSign;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.reference.ReferenceData;

/** What the appraisals of board members have beyond the common form, by the reference data of their year. */
@ApplicationScoped
class BoardAppraisalRules {

    private record Rules(
            boolean ediObjective, boolean multiSourceFeedback, boolean priorityForEachObjective, boolean checkIn) {}

    private static final Rules NONE = new Rules(false, false, false, false);

    private final ReferenceData reference;
    private final FrameworkMembers members;

    BoardAppraisalRules(ReferenceData reference, FrameworkMembers members) {
        this.reference = reference;
        this.members = members;
    }

    boolean wantEdiObjective(AppraisalToSign appraisal) {
        return in(appraisal.year()).ediObjective() && isOfMember(appraisal);
    }

    boolean wantMultiSourceFeedback(AppraisalToSign appraisal) {
        return wantMultiSourceFeedbackIn(appraisal.year()) && isOfMember(appraisal);
    }

    /** Whether the board members of a year want it at all. */
    boolean wantMultiSourceFeedbackIn(AppraisalYear year) {
        return in(year).multiSourceFeedback();
    }

    boolean wantPriorityForEachObjective(AppraisalToSign appraisal) {
        return in(appraisal.year()).priorityForEachObjective() && isOfMember(appraisal);
    }

    boolean wantCheckIn(AppraisalToSign appraisal) {
        return in(appraisal.year()).checkIn() && isOfMember(appraisal);
    }

    private Rules in(AppraisalYear year) {
        return reference.on(year.firstDay(), "board-appraisal-rules", Rules.class).stream()
                .findFirst()
                .map(item -> item.body())
                .orElse(NONE);
    }

    /** Who sat on the board on a day of the year, up to that of the signature. */
    private boolean isOfMember(AppraisalToSign appraisal) {
        return members.in(appraisal.year(), appraisal.organisation()).contains(appraisal.personId());
    }
}
