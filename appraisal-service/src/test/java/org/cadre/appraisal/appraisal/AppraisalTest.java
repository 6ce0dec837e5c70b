package org.cadre.appraisal.appraisal;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.appraisal.form.Assessment;
import org.cadre.appraisal.form.Criterion;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.form.Objective;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.appraisal.form.Priority;
import org.cadre.appraisal.party.Participants;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.junit.jupiter.api.Test;

/** Rules F2 to F7, T4 and H2 of the guide, without a database. */
class AppraisalTest {

    private static final LocalDate TODAY = SampleAppraisal.TODAY;
    private static final LocalDate CYCLE_START = SampleAppraisal.CYCLE_START;
    private static final Instant NOW = SampleAppraisal.NOW;

    @Test
    void t4_a_meeting_is_held_today_or_before_but_not_tomorrow() {
        refuses("meeting-in-future", () -> preparing().holdMeeting(metOn(TODAY.plusDays(1)), CYCLE_START, TODAY, NOW));

        assertThat(preparing().holdMeeting(metOn(TODAY), CYCLE_START, TODAY, NOW))
                .isNotNull();
        assertThat(preparing().holdMeeting(metOn(TODAY.minusDays(1)), CYCLE_START, TODAY, NOW))
                .isNotNull();
    }

    @Test
    void t4_a_meeting_is_held_on_the_first_day_of_the_cycle_or_after_it_but_not_before() {
        refuses(
                "meeting-before-cycle",
                () -> preparing().holdMeeting(metOn(CYCLE_START.minusDays(1)), CYCLE_START, TODAY, NOW));

        assertThat(preparing().holdMeeting(metOn(CYCLE_START), CYCLE_START, TODAY, NOW))
                .isNotNull();
        assertThat(preparing().holdMeeting(metOn(CYCLE_START.plusDays(1)), CYCLE_START, TODAY, NOW))
                .isNotNull();
    }

    @Test
    void f2_f3_f5_signing_an_empty_appraisal_names_every_missing_thing() {
        var appraisal = SampleAppraisal.in(AppraisalState.SELF_PREP);
        assertThat(appraisal.holdMeeting(metOn(TODAY), CYCLE_START, TODAY, NOW)).isNotNull();

        var refusal = catchThrowableOfType(
                DomainException.class, () -> appraisal.signAsAppraiser(SampleAppraisal.RULES, NOW));

        assertThat(refusal.code()).isEqualTo("appraisal-incomplete");
        assertThat(refusal.violations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("objectives-too-few", "#/objectives"),
                        tuple("value-missing", "#/behaviours/values/V1"),
                        tuple("principle-missing", "#/behaviours/principles/P1"),
                        tuple("competency-missing", "#/competencies/A1.1.1"),
                        tuple("competency-missing", "#/competencies/A1.1.2"),
                        tuple("priorities-too-few", "#/development-plan/priorities"),
                        tuple("overall-rating-missing", "#/overall-ratings/what"),
                        tuple("overall-rating-missing", "#/overall-ratings/how"));
        assertThat(appraisal.state()).isEqualTo(AppraisalState.MEETING_HELD);
    }

    @Test
    void f2_f3_behaviour_without_evidence_and_objectives_without_outcome_are_not_finished() {
        var appraisal = SampleAppraisal.in(AppraisalState.MEETING_HELD);
        var bare = List.of(new Assessment("V1", 4, " "));
        var unfinished = new Objective("Title", "Measure", TODAY, null, null);
        var content = appraisal.writtenBy(Party.APPRAISER);
        content.rateBehaviours(bare, List.of(new Assessment("P1", 4, null)), SampleAppraisal.STANDARDS);
        content.agreeObjectives(
                List.of(unfinished, SampleAppraisal.OBJECTIVE, SampleAppraisal.OBJECTIVE),
                Set.of(),
                SampleAppraisal.STANDARDS);

        var refusal = catchThrowableOfType(
                DomainException.class, () -> appraisal.signAsAppraiser(SampleAppraisal.RULES, NOW));

        assertThat(refusal.violations())
                .extracting(Violation::pointer)
                .containsExactly(
                        "#/objectives/0/outcome",
                        "#/objectives/0/rating",
                        "#/behaviours/values/V1/evidence",
                        "#/behaviours/principles/P1/evidence");
    }

    @Test
    void f7_competencies_at_the_threshold_and_below_are_needs_and_those_above_are_not() {
        var appraisal = SampleAppraisal.in(AppraisalState.MEETING_HELD);
        appraisal
                .writtenBy(Party.APPRAISER)
                .rateCompetencies(
                        List.of(new Assessment("A1.1.2", 3, null), new Assessment("A1.1.1", 4, null)),
                        SampleAppraisal.STANDARDS);
        assertThat(appraisal.signAsAppraiser(SampleAppraisal.RULES, NOW)).isNotNull();

        var completed = appraisal.signAsAppraisee(SampleAppraisal.RULES, TODAY, NOW);

        assertThat(completed.appraisal().developmentNeeds()).containsExactly("A1.1.2");
        assertThat(completed.appraisal().completedOn()).isEqualTo(TODAY);
        assertThat(completed.appraisal().state()).isEqualTo(AppraisalState.COMPLETE);
    }

    @Test
    void f7_a_competency_that_the_plan_names_is_a_need_whatever_its_rating() {
        var appraisal = SampleAppraisal.in(AppraisalState.MEETING_HELD);
        var content = appraisal.writtenBy(Party.APPRAISER);
        content.rateCompetencies(
                List.of(new Assessment("A1.1.2", 3, null), new Assessment("A1.1.1", 4, null)),
                SampleAppraisal.STANDARDS);
        content.planDevelopment(List.of(new Priority("Lead a review", "A1.1.1", TODAY)), SampleAppraisal.RULES);
        assertThat(appraisal.signAsAppraiser(SampleAppraisal.RULES, NOW)).isNotNull();

        var completed = appraisal.signAsAppraisee(SampleAppraisal.RULES, TODAY, NOW);

        assertThat(completed.appraisal().developmentNeeds()).containsExactly("A1.1.1", "A1.1.2");
    }

    @Test
    void ratings_are_taken_whole_or_not_at_all() {
        var appraisal = SampleAppraisal.in(AppraisalState.MEETING_HELD);
        var given = List.of(
                new Assessment("A1.1.1", 1, null),
                new Assessment("A1.1.1", 2, null),
                new Assessment("V1", 2, null),
                new Assessment("A1.1.2", 6, null));

        var refusal = catchThrowableOfType(
                DomainException.class,
                () -> appraisal.writtenBy(Party.APPRAISER).rateCompetencies(given, SampleAppraisal.STANDARDS));

        assertThat(refusal.violations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("code-repeated", "#/competencies/1/code"),
                        tuple("code-unknown", "#/competencies/2/code"),
                        tuple("rating-not-on-scale", "#/competencies/3/rating"));
        assertThat(appraisal.content().criteria(Kind.COMPETENCY))
                .extracting(Criterion::rating)
                .containsOnly(4);
    }

    @Test
    void f2_f6_objectives_are_no_more_than_the_year_allows_and_rated_on_its_scale() {
        var appraisal = SampleAppraisal.in(AppraisalState.MEETING_HELD);
        var five = nCopies(5, SampleAppraisal.OBJECTIVE);
        var six = nCopies(6, SampleAppraisal.OBJECTIVE);
        var offScale = List.of(new Objective("Title", "Measure", TODAY, "Outcome", 0));

        appraisal.writtenBy(Party.APPRAISER).agreeObjectives(five, Set.of(), SampleAppraisal.STANDARDS);

        assertThat(appraisal.content().objectives()).hasSize(5);
        refuses(
                "objectives-too-many",
                () -> appraisal.writtenBy(Party.APPRAISER).agreeObjectives(six, Set.of(), SampleAppraisal.STANDARDS));
        refuses(
                "ratings-invalid",
                () -> appraisal
                        .writtenBy(Party.APPRAISER)
                        .agreeObjectives(offScale, Set.of(), SampleAppraisal.STANDARDS));
    }

    @Test
    void f4_priorities_are_no_more_than_the_year_allows_and_serve_a_competency_that_is_rated() {
        var appraisal = SampleAppraisal.in(AppraisalState.MEETING_HELD);
        var priority = new Priority("Listen more", "A1.1.1", TODAY);
        var four = nCopies(4, priority);
        var elsewhere = List.of(new Priority("Listen more", "B9", null));

        appraisal
                .writtenBy(Party.APPRAISER)
                .planDevelopment(List.of(priority, priority, priority), SampleAppraisal.RULES);

        assertThat(appraisal.content().priorities()).hasSize(3);
        refuses(
                "priorities-too-many",
                () -> appraisal.writtenBy(Party.APPRAISER).planDevelopment(four, SampleAppraisal.RULES));
        refuses(
                "competency-unknown",
                () -> appraisal.writtenBy(Party.APPRAISER).planDevelopment(elsewhere, SampleAppraisal.RULES));
    }

    @Test
    void nobody_appraises_themselves() {
        var somebody = new UUID(0, 7);

        refuses("appraiser-is-appraisee", () -> new Participants(somebody, somebody, "STAGE_1"));
    }

    @Test
    void f6_overall_ratings_are_steps_of_the_years_scale() {
        var content = SampleAppraisal.in(AppraisalState.MEETING_HELD).writtenBy(Party.APPRAISER);

        var refusal = catchThrowableOfType(
                DomainException.class, () -> content.rateOverall(new OverallRatings(0, 6), SampleAppraisal.STANDARDS));

        assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("#/what", "#/how");
        assertThat(content.overallRatings()).isEqualTo(new OverallRatings(4, 3));
    }

    @Test
    void h2_more_time_ends_on_a_later_day_than_now_and_not_in_the_past() {
        var appraisal = preparing();
        var end = SampleAppraisal.CYCLE_END;

        refuses("due-date-not-later", () -> appraisal.course().extend(end, TODAY));
        refuses("due-date-not-later", () -> appraisal.course().extend(end.minusDays(1), TODAY));
        appraisal.course().extend(end.plusDays(1), TODAY);
        refuses("due-date-not-later", () -> appraisal.course().extend(end.plusDays(2), end.plusDays(3)));
        appraisal.course().extend(end.plusDays(3), end.plusDays(3));
        assertThat(AppraisalView.of(appraisal, new Left(false, false)).dueOn()).isEqualTo(end.plusDays(3));
    }

    @Test
    void whoever_takes_over_is_neither_the_appraisee_nor_the_present_appraiser() {
        var appraisal = preparing();
        var reason = "CONFLICT_OF_INTEREST";

        refuses("appraiser-is-appraisee", () -> appraisal.handOver(SampleAppraisal.APPRAISEE, reason, NOW));
        refuses("appraiser-unchanged", () -> appraisal.handOver(SampleAppraisal.APPRAISER, reason, NOW));
        assertThat(appraisal.parties().formerAppraisers()).isEmpty();
    }

    @Test
    void a_draft_is_shared_once_and_by_who_writes_it() {
        var appraisal = preparing();

        refuses("appraisal-not-writable", () -> appraisal.course().share(Party.APPRAISER, NOW));
        refuses("draft-not-shared", () -> appraisal.course().requireShownTo(Optional.of(Party.APPRAISER)));
        appraisal.course().share(Party.APPRAISEE, NOW);
        appraisal.course().requireShownTo(Optional.of(Party.APPRAISER));
        refuses("draft-already-shared", () -> appraisal.course().share(Party.APPRAISEE, NOW));
    }

    private static Meeting metOn(LocalDate day) {
        return new Meeting(day, true);
    }

    private static Appraisal preparing() {
        return SampleAppraisal.in(AppraisalState.SELF_PREP);
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
