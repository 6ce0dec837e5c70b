package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.party.Party;
import org.junit.jupiter.api.Test;

/** Rule N1 of the guide: who has not acted yet. */
class AwaitedTest {

    private static final Left NEITHER = new Left(false, false);

    @Test
    void it_waits_for_the_party_whose_turn_it_is() {
        assertThat(awaited(AppraisalState.DRAFT)).contains(Awaited.APPRAISEE);
        assertThat(awaited(AppraisalState.MEETING_HELD)).contains(Awaited.APPRAISER);
        assertThat(awaited(AppraisalState.APPRAISER_SIGNED)).contains(Awaited.APPRAISEE);
        assertThat(awaited(AppraisalState.REOPENED)).contains(Awaited.APPRAISER);
        assertThat(awaited(AppraisalState.COMPLETE)).isEmpty();
        assertThat(awaited(AppraisalState.CANCELLED)).isEmpty();
    }

    @Test
    void a_preparation_waits_for_the_appraisee_until_it_is_shared() {
        var appraisal = SampleAppraisal.in(AppraisalState.SELF_PREP);
        assertThat(Awaited.in(appraisal, NEITHER)).contains(Awaited.APPRAISEE);

        appraisal.course().share(Party.APPRAISEE, SampleAppraisal.NOW);

        assertThat(Awaited.in(appraisal, NEITHER)).contains(Awaited.APPRAISER);
    }

    @Test
    void a_dispute_waits_for_its_reviewer_and_for_hr_while_there_is_none() {
        var unheard = SampleAppraisal.in(AppraisalState.APPRAISER_SIGNED);
        assertThat(unheard.dispute("Not how it was", Optional.empty(), SampleAppraisal.TODAY, SampleAppraisal.NOW))
                .isNotNull();

        assertThat(awaited(AppraisalState.DISPUTED)).contains(Awaited.REVIEWER);
        assertThat(Awaited.in(unheard, NEITHER)).contains(Awaited.HR);
    }

    @Test
    void where_the_appraiser_has_left_it_waits_for_hr_as_long_as_hr_can_hand_it_over() {
        for (var state : List.of(
                AppraisalState.DRAFT, AppraisalState.SELF_PREP, AppraisalState.MEETING_HELD, AppraisalState.REOPENED)) {
            assertThat(awaitedWithoutAppraiser(state)).as("%s", state).contains(Awaited.HR);
        }
        assertThat(awaitedWithoutAppraiser(AppraisalState.APPRAISER_SIGNED)).contains(Awaited.APPRAISEE);
        assertThat(awaitedWithoutAppraiser(AppraisalState.DISPUTED)).contains(Awaited.REVIEWER);
        assertThat(awaitedWithoutAppraiser(AppraisalState.COMPLETE)).isEmpty();
        assertThat(awaitedWithoutAppraiser(AppraisalState.CANCELLED)).isEmpty();
    }

    @Test
    void where_the_appraisee_has_left_only_what_they_had_to_sign_waits_for_hr() {
        for (var state : AppraisalState.values()) {
            var asBefore = Awaited.in(state, true, true, NEITHER);
            assertThat(Awaited.in(state, true, true, new Left(false, true)))
                    .as("%s", state)
                    .isEqualTo(state == AppraisalState.APPRAISER_SIGNED ? Optional.of(Awaited.HR) : asBefore);
        }
    }

    private static Optional<Awaited> awaited(AppraisalState state) {
        return Awaited.in(SampleAppraisal.in(state), NEITHER);
    }

    private static Optional<Awaited> awaitedWithoutAppraiser(AppraisalState state) {
        return Awaited.in(SampleAppraisal.in(state), new Left(true, false));
    }
}
