package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.action.Action.Operation.post;
import static org.cadre.appraisal.action.Action.Operation.put;

import java.util.Optional;
import org.cadre.appraisal.action.Action;
import org.cadre.appraisal.party.Party;

/** What may be done with an appraisal: by whom is a permission, when is a matter of its state. */
enum AppraisalAction implements Action {
    START_PREPARATION(post("start-preparation", AppraisalPermissions.PREPARE)),
    WRITE_OBJECTIVES(put("objectives", AppraisalPermissions.WRITE_CONTENT)),
    CARRY_OVER_OBJECTIVES(post("carry-over-objectives", AppraisalPermissions.WRITE_CONTENT)),
    PROPOSE_OBJECTIVES(put("proposed-objectives", AppraisalPermissions.PROPOSE_OBJECTIVES)),
    TAKE_PROPOSED_OBJECTIVES(post("take-proposed-objectives", AppraisalPermissions.WRITE_CONTENT)),
    WRITE_FORWARD_OBJECTIVES(put("forward-objectives", AppraisalPermissions.WRITE_CONTENT)),
    WRITE_BEHAVIOURS(put("behaviours", AppraisalPermissions.WRITE_CONTENT)),
    WRITE_COMPETENCIES(put("competencies", AppraisalPermissions.WRITE_CONTENT)),
    WRITE_DEVELOPMENT_PLAN(put("development-plan", AppraisalPermissions.WRITE_CONTENT)),
    WRITE_OVERALL_RATINGS(put("overall-ratings", AppraisalPermissions.WRITE_CONTENT)),
    STATE_SYSTEMIC_FACTORS(post("state-systemic-factors", AppraisalPermissions.STATE_SYSTEMIC_FACTORS)),
    COMMENT(put("comment", AppraisalPermissions.WRITE_CONTENT)),
    RECORD_CHECK_IN(post("record-check-in", AppraisalPermissions.WRITE_CONTENT)),
    RECORD_PROGRESS(post("record-progress", AppraisalPermissions.WRITE_CONTENT)),
    RECORD_WELLBEING_CONVERSATION(post("record-wellbeing-conversation", WellbeingPermissions.RECORD)),
    RECORD_CAREER_CONVERSATION(post("record-career-conversation", CareerPermissions.RECORD)),
    ATTACH_FEEDBACK(post("attach-feedback", AppraisalPermissions.ATTACH_FEEDBACK)),
    SHARE(post("share", AppraisalPermissions.SHARE)),
    HOLD_MEETING(post("hold-meeting", AppraisalPermissions.HOLD_MEETING)),
    SIGN(post("sign", AppraisalPermissions.SIGN)),
    DISPUTE(post("dispute", AppraisalPermissions.DISPUTE)),
    ASSIGN_REVIEWER(post("assign-reviewer", AppraisalPermissions.ASSIGN_REVIEWER)),
    RESOLVE(post("resolve", AppraisalPermissions.RESOLVE)),
    HAND_OVER(post("hand-over", AppraisalPermissions.STEP_IN)),
    EXTEND(post("extend", AppraisalPermissions.STEP_IN)),
    COMPLETE_UNSIGNED(post("complete-unsigned", AppraisalPermissions.STEP_IN)),
    REOPEN(post("reopen", AppraisalPermissions.STEP_IN)),
    CANCEL(post("cancel", AppraisalPermissions.CANCEL));

    private final Operation operation;

    AppraisalAction(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    /** Whether its turn has come for a caller who is this party, or neither. */
    boolean isDue(Appraisal appraisal, Optional<Party> party) {
        var state = appraisal.state();
        return switch (this) {
            case START_PREPARATION -> state.mayBecome(AppraisalState.SELF_PREP);
            case WRITE_OBJECTIVES,
                    CARRY_OVER_OBJECTIVES,
                    TAKE_PROPOSED_OBJECTIVES,
                    WRITE_FORWARD_OBJECTIVES,
                    WRITE_BEHAVIOURS,
                    WRITE_COMPETENCIES,
                    WRITE_DEVELOPMENT_PLAN,
                    WRITE_OVERALL_RATINGS -> isTheOne(party, state.writer());
            case PROPOSE_OBJECTIVES -> state.isBeforeMeeting();
            case STATE_SYSTEMIC_FACTORS -> isTheOne(Optional.of(Party.APPRAISER), state.writer());
            case COMMENT -> isTheOne(party, state.commenter());
            case RECORD_CHECK_IN, RECORD_WELLBEING_CONVERSATION, RECORD_CAREER_CONVERSATION ->
                party.isPresent() && state != AppraisalState.CANCELLED;
            case RECORD_PROGRESS ->
                party.isPresent() && !state.isOver() && appraisal.course().isShared();
            case SHARE -> appraisal.course().mayBeSharedBy(party);
            case HOLD_MEETING -> state.mayBecome(AppraisalState.MEETING_HELD);
            case SIGN -> party.filter(by -> state.mayBecome(signedBy(by))).isPresent();
            case DISPUTE -> state.mayBecome(AppraisalState.DISPUTED);
            case ASSIGN_REVIEWER, RESOLVE -> state == AppraisalState.DISPUTED;
            case HAND_OVER -> appraisal.course().mayBeHandedOver();
            case EXTEND, ATTACH_FEEDBACK -> !state.isOver();
            case COMPLETE_UNSIGNED -> state == AppraisalState.APPRAISER_SIGNED;
            case REOPEN -> state == AppraisalState.COMPLETE;
            case CANCEL -> state.mayBecome(AppraisalState.CANCELLED);
        };
    }

    /** Whether nobody does it while somebody reviews the outcome. */
    boolean waitsForReview() {
        return this == SIGN || this == DISPUTE || this == COMPLETE_UNSIGNED;
    }

    private static AppraisalState signedBy(Party party) {
        return party == Party.APPRAISER ? AppraisalState.APPRAISER_SIGNED : AppraisalState.APPRAISEE_SIGNED;
    }

    private static boolean isTheOne(Optional<Party> party, Optional<Party> due) {
        return party.isPresent() && party.equals(due);
    }
}
