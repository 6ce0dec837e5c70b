package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.appraisal.AppraisalState.APPRAISEE_SIGNED;
import static org.cadre.appraisal.appraisal.AppraisalState.APPRAISER_SIGNED;
import static org.cadre.appraisal.appraisal.AppraisalState.CANCELLED;
import static org.cadre.appraisal.appraisal.AppraisalState.COMPLETE;
import static org.cadre.appraisal.appraisal.AppraisalState.DISPUTED;
import static org.cadre.appraisal.appraisal.AppraisalState.DRAFT;
import static org.cadre.appraisal.appraisal.AppraisalState.MEETING_HELD;
import static org.cadre.appraisal.appraisal.AppraisalState.REOPENED;
import static org.cadre.appraisal.appraisal.AppraisalState.REVIEWED;
import static org.cadre.appraisal.appraisal.AppraisalState.SELF_PREP;
import static org.cadre.appraisal.appraisal.SampleAppraisal.NOW;
import static org.cadre.appraisal.appraisal.SampleAppraisal.RULES;
import static org.cadre.appraisal.appraisal.SampleAppraisal.TODAY;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.dispute.ReviewOutcome;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules T1 and T2 of the guide. Every state meets every verb: what the table allows leads where it says, everything else is refused. */
class AppraisalStateTest {

    private enum Verb {
        START_PREPARATION,
        HOLD_MEETING,
        SIGN_AS_APPRAISER,
        SIGN_AS_APPRAISEE,
        COMPLETE_UNSIGNED,
        DISPUTE,
        GIVE_DISPUTE,
        LET_STAND,
        WANT_CHANGED,
        CANCEL,
        REOPEN,
        SEND_BACK,
        HAND_OVER,
        EXTEND,
        COMMENT_AS_APPRAISER,
        COMMENT_AS_APPRAISEE,
        WRITE_AS_APPRAISEE,
        WRITE_AS_APPRAISER;

        void act(Appraisal appraisal) {
            switch (this) {
                case START_PREPARATION -> told(appraisal.startPreparation(NOW));
                case HOLD_MEETING ->
                    told(appraisal.holdMeeting(new Meeting(TODAY, true), SampleAppraisal.CYCLE_START, TODAY, NOW));
                case SIGN_AS_APPRAISER -> told(appraisal.signAsAppraiser(RULES, NOW));
                case SIGN_AS_APPRAISEE -> told(appraisal.signAsAppraisee(RULES, TODAY, NOW));
                case COMPLETE_UNSIGNED -> told(appraisal.completeUnsigned(RULES, TODAY.plusDays(28), TODAY, NOW));
                case DISPUTE -> told(appraisal.dispute("Not how it was", Optional.empty(), TODAY, NOW));
                case GIVE_DISPUTE -> appraisal.giveDisputeTo(new UUID(0, 8), NOW);
                case LET_STAND -> told(appraisal.resolve(ReviewOutcome.STANDS, "Fair", NOW));
                case WANT_CHANGED -> told(appraisal.resolve(ReviewOutcome.TO_BE_CHANGED, "Not fair", NOW));
                case CANCEL -> told(appraisal.cancel("STARTED_IN_ERROR", NOW));
                case REOPEN -> told(appraisal.reopen(COMPLETE, NOW));
                case SEND_BACK -> told(appraisal.reopen(APPRAISER_SIGNED, NOW));
                case HAND_OVER -> appraisal.handOver(new UUID(0, 7), "CONFLICT_OF_INTEREST", NOW);
                case EXTEND -> appraisal.course().extend(SampleAppraisal.CYCLE_END.plusDays(1), TODAY);
                case COMMENT_AS_APPRAISER -> appraisal.comment(Party.APPRAISER, "Well done");
                case COMMENT_AS_APPRAISEE -> appraisal.comment(Party.APPRAISEE, "Thank you");
                case WRITE_AS_APPRAISEE -> SampleAppraisal.fillIn(appraisal, Party.APPRAISEE);
                case WRITE_AS_APPRAISER -> SampleAppraisal.fillIn(appraisal, Party.APPRAISER);
            }
        }

        private static void told(AppraisalEvent event) {
            assertThat(event.occurredAt()).isEqualTo(NOW);
        }
    }

    private static final Map<AppraisalState, Map<Verb, AppraisalState>> ALLOWED = Map.of(
            DRAFT,
            Map.of(
                    Verb.START_PREPARATION, SELF_PREP,
                    Verb.CANCEL, CANCELLED,
                    Verb.HAND_OVER, DRAFT,
                    Verb.EXTEND, DRAFT),
            SELF_PREP,
            Map.of(
                    Verb.HOLD_MEETING, MEETING_HELD,
                    Verb.CANCEL, CANCELLED,
                    Verb.WRITE_AS_APPRAISEE, SELF_PREP,
                    Verb.HAND_OVER, SELF_PREP,
                    Verb.EXTEND, SELF_PREP),
            MEETING_HELD,
            Map.of(
                    Verb.SIGN_AS_APPRAISER, APPRAISER_SIGNED,
                    Verb.WRITE_AS_APPRAISER, MEETING_HELD,
                    Verb.COMMENT_AS_APPRAISER, MEETING_HELD,
                    Verb.CANCEL, CANCELLED,
                    Verb.HAND_OVER, MEETING_HELD,
                    Verb.EXTEND, MEETING_HELD),
            APPRAISER_SIGNED,
            Map.of(
                    Verb.SIGN_AS_APPRAISEE, COMPLETE,
                    Verb.COMPLETE_UNSIGNED, COMPLETE,
                    Verb.DISPUTE, DISPUTED,
                    Verb.SEND_BACK, REOPENED,
                    Verb.COMMENT_AS_APPRAISEE, APPRAISER_SIGNED,
                    Verb.EXTEND, APPRAISER_SIGNED),
            DISPUTED,
            Map.of(
                    Verb.GIVE_DISPUTE, DISPUTED,
                    Verb.LET_STAND, REVIEWED,
                    Verb.WANT_CHANGED, REOPENED,
                    Verb.EXTEND, DISPUTED),
            REOPENED,
            Map.of(
                    Verb.SIGN_AS_APPRAISER, APPRAISER_SIGNED,
                    Verb.WRITE_AS_APPRAISER, REOPENED,
                    Verb.COMMENT_AS_APPRAISER, REOPENED,
                    Verb.HAND_OVER, REOPENED,
                    Verb.EXTEND, REOPENED),
            COMPLETE,
            Map.of(Verb.REOPEN, REOPENED),
            CANCELLED,
            Map.of());

    @ParameterizedTest(name = "{0} meets {1}")
    @MethodSource("everyPair")
    void a_verb_does_what_the_table_says(AppraisalState state, Verb verb) {
        var appraisal = SampleAppraisal.in(state);
        var expected = Optional.ofNullable(ALLOWED.get(state).get(verb));

        if (expected.isPresent()) {
            verb.act(appraisal);
        } else {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> verb.act(appraisal))
                    .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.CONFLICT))
                    .satisfies(refusal -> assertThat(refusal.code()).startsWith("appraisal-"));
        }

        assertThat(appraisal.state()).isEqualTo(expected.orElse(state));
    }

    @Test
    void the_second_signature_and_a_review_pass_through_states_of_their_own() {
        assertThat(APPRAISEE_SIGNED.successors()).containsExactly(COMPLETE);
        assertThat(REVIEWED.successors()).containsExactly(COMPLETE);
        assertThat(APPRAISEE_SIGNED.writer()).isEmpty();
        assertThat(REVIEWED.writer()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DRAFT", "SELF_PREP", "MEETING_HELD"},
            mode = Mode.EXCLUDE)
    void once_somebody_has_signed_nothing_is_cancelled(AppraisalState state) {
        assertThat(state.successors()).doesNotContain(CANCELLED);
    }

    static Stream<Arguments> everyPair() {
        return ALLOWED.keySet().stream()
                .sorted()
                .flatMap(state -> Stream.of(Verb.values()).map(verb -> Arguments.of(state, verb)));
    }
}
