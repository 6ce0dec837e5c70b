package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.appraisal.cycle.CycleStatus;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.form.AppraisalForm;
import org.cadre.appraisal.form.Assessment;
import org.cadre.appraisal.form.Criterion;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.form.Objective;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.appraisal.form.Priority;
import org.cadre.appraisal.party.Participants;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.RatingScale;
import org.cadre.appraisal.standard.RatingScale.Step;
import org.cadre.appraisal.standard.Standards;

/** A small appraisal without a database: one value, one principle, two competencies. */
final class SampleAppraisal {

    static final LocalDate CYCLE_START = LocalDate.parse("2026-04-01");
    static final LocalDate TODAY = LocalDate.parse("2026-05-20");
    static final LocalDate CYCLE_END = LocalDate.parse("2027-03-31");
    static final UUID APPRAISEE = new UUID(0, 2);
    static final UUID APPRAISER = new UUID(0, 3);
    static final UUID REVIEWER = new UUID(0, 9);
    static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    static final AppraisalRules RULES = new AppraisalRules(3, 5, 1, 3, 3, "FUNDAMENTAL", 90, 12);
    static final Standards STANDARDS = new Standards(List.of(), List.of(), scale(), RULES);
    static final Objective OBJECTIVE = new Objective("Title", "Measure", TODAY, "Outcome", 4);

    private SampleAppraisal() {}

    /** From the meeting on everything is filled in, with 4 throughout. */
    static Appraisal in(AppraisalState state) {
        var appraisal = draft();
        switch (state) {
            case DRAFT -> {}
            case SELF_PREP -> prepare(appraisal);
            case MEETING_HELD -> meet(appraisal);
            case APPRAISER_SIGNED -> signFirst(appraisal);
            case DISPUTED -> dispute(appraisal);
            case REOPENED -> reopen(appraisal);
            case COMPLETE -> complete(appraisal);
            case CANCELLED ->
                assertThat(appraisal.cancel("STARTED_IN_ERROR", NOW)).isNotNull();
            case APPRAISEE_SIGNED, REVIEWED -> throw new IllegalArgumentException("no appraisal rests there");
        }
        return appraisal;
    }

    private static Appraisal draft() {
        var cycle =
                new KnownCycle(new UUID(0, 1), "RR8", 2026, CYCLE_START, CYCLE_END, CycleStatus.OPEN, Optional.empty());
        var participants = new Participants(APPRAISEE, APPRAISER, "STAGE_1");
        var criteria = List.of(
                criterion(Kind.VALUE, "V1"),
                criterion(Kind.PRINCIPLE, "P1"),
                criterion(Kind.COMPETENCY, "A1.1.1"),
                criterion(Kind.COMPETENCY, "A1.1.2"));
        return Appraisal.draft(new UUID(0, 4), cycle, participants, new AppraisalForm(new UUID(0, 5), RULES, criteria));
    }

    private static Criterion criterion(Kind kind, String code) {
        return new Criterion(kind, code, "Name of " + code, null, null);
    }

    private static void prepare(Appraisal appraisal) {
        assertThat(appraisal.startPreparation(NOW)).isNotNull();
    }

    private static void meet(Appraisal appraisal) {
        prepare(appraisal);
        assertThat(appraisal.holdMeeting(new Meeting(TODAY, true), CYCLE_START, TODAY, NOW))
                .isNotNull();
        fillIn(appraisal, Party.APPRAISER);
    }

    static void fillIn(Appraisal appraisal, Party by) {
        var content = appraisal.writtenBy(by);
        content.agreeObjectives(Collections.nCopies(3, OBJECTIVE), Set.of(), STANDARDS);
        content.rateBehaviours(List.of(rating("V1")), List.of(rating("P1")), STANDARDS);
        content.rateCompetencies(List.of(rating("A1.1.1"), rating("A1.1.2")), STANDARDS);
        content.planDevelopment(List.of(new Priority("Listen more", null, null)), RULES);
        content.rateOverall(new OverallRatings(4, 3), STANDARDS);
    }

    private static void signFirst(Appraisal appraisal) {
        meet(appraisal);
        assertThat(appraisal.signAsAppraiser(RULES, NOW)).isNotNull();
    }

    private static void dispute(Appraisal appraisal) {
        signFirst(appraisal);
        assertThat(appraisal.dispute("Not how it was", Optional.of(REVIEWER), TODAY, NOW))
                .isNotNull();
    }

    private static void reopen(Appraisal appraisal) {
        complete(appraisal);
        assertThat(appraisal.reopen(AppraisalState.COMPLETE, NOW)).isNotNull();
    }

    private static void complete(Appraisal appraisal) {
        signFirst(appraisal);
        assertThat(appraisal.signAsAppraisee(RULES, TODAY, NOW)).isNotNull();
    }

    private static Assessment rating(String code) {
        return new Assessment(code, 4, "Evidence");
    }

    private static RatingScale scale() {
        return new RatingScale(IntStream.rangeClosed(1, 5)
                .mapToObj(rating -> new Step(rating, "Label " + rating))
                .toList());
    }
}
