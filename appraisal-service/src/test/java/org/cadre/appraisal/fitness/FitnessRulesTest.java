package org.cadre.appraisal.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.appraisal.board.BoardDuty;
import org.cadre.appraisal.board.BoardRole;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules B4 to B8 of the guide, as the test itself keeps them. */
class FitnessRulesTest {

    private static final Instant NOW = Instant.parse("2026-05-22T14:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-22");
    private static final LocalDate LAST = LocalDate.parse("2027-05-22");
    private static final UUID CHAIR = new UUID(0, 1);
    private static final List<String> NEEDED = List.of("IDENTITY", "DBS");

    @Test
    void b5_a_test_goes_from_attestation_over_checks_to_its_sign_off() {
        var test = opened();
        assertThat(test.stateOn(TODAY)).isEqualTo(FitnessState.NOT_STARTED);

        assertThat(test.attest(TODAY, NOW).test().state()).isEqualTo(FitnessState.IN_PROGRESS);
        check(test, "IDENTITY", Finding.CLEAR);
        check(test, "DBS", Finding.CLEAR);

        var told = test.signOff(found(Verdict.FIT, null), NEEDED, NOW).test();
        assertThat(told.state()).isEqualTo(FitnessState.FIT);
        assertThat(told.validUntil()).isEqualTo(LAST);
    }

    @Test
    void b7_a_sign_off_has_lapsed_on_the_day_after_twelve_months() {
        var test = signedOff(Verdict.FIT_WITH_MITIGATION);

        assertThat(test.stateOn(LAST.minusDays(1))).isEqualTo(FitnessState.FIT_WITH_MITIGATION);
        assertThat(test.stateOn(LAST)).isEqualTo(FitnessState.FIT_WITH_MITIGATION);
        assertThat(test.stateOn(LAST.plusDays(1))).isEqualTo(FitnessState.LAPSED);
        assertThat(TODAY.plusDays(366)).isEqualTo(LAST.plusDays(1));
    }

    @Test
    void b6_every_check_in_force_is_done_and_what_is_missing_is_listed() {
        var test = attested();
        check(test, "DBS", Finding.CLEAR);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> signOff(test, Verdict.FIT, null))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("fit-and-proper-incomplete");
                    assertThat(refusal.violations())
                            .singleElement()
                            .satisfies(missing -> assertThat(missing.detail()).startsWith("IDENTITY"));
                });
    }

    @Test
    void b6_who_raised_a_concern_is_not_simply_fit_unless_checked_again() {
        var test = attested();
        check(test, "IDENTITY", Finding.CLEAR);
        check(test, "DBS", Finding.CONCERN);
        refuses("concern-unweighed", () -> signOff(test, Verdict.FIT, null));
        refuses("statement-missing", () -> signOff(test, Verdict.FIT_WITH_MITIGATION, " "));

        check(test, "DBS", Finding.CLEAR);
        assertThat(test.checks()).hasSize(3);
        assertThat(signOff(test, Verdict.FIT, null)).isEqualTo(FitnessState.FIT);
    }

    @Test
    void b6_checks_lie_between_attestation_and_sign_off_and_not_ahead() {
        refuses("fit-and-proper-not-writable", () -> check(opened(), "DBS", Finding.CLEAR));
        refuses("fit-and-proper-not-writable", () -> check(signedOff(Verdict.FIT), "DBS", Finding.CLEAR));
        var test = attested();
        refuses("check-in-future", () -> test.record(new Check("DBS", TODAY.plusDays(1), Finding.CLEAR, null), TODAY));
        test.record(new Check("DBS", TODAY, Finding.CLEAR, null), TODAY);
        test.record(new Check("DBS", TODAY.minusDays(1), Finding.CLEAR, null), TODAY);
    }

    @Test
    void b8_what_is_looked_into_does_not_count_and_what_is_not_fit_is_over() {
        var test = signedOff(Verdict.FIT);
        var told = doubt(test, TODAY).test();
        assertThat(told.state()).isEqualTo(FitnessState.UNDER_INVESTIGATION);
        assertThat(told.validUntil()).isNull();

        assertThat(signOff(test, Verdict.NOT_FIT, "It was true")).isEqualTo(FitnessState.NOT_FIT);
        assertThat(test.publicState().validUntil()).isNull();
        refuses(
                "fit-and-proper-illegal-transition",
                () -> assertThat(test.attest(TODAY, NOW)).isNotNull());
        refuses(
                "fit-and-proper-illegal-transition",
                () -> assertThat(test.lapse(NOW)).isNotNull());
    }

    @Test
    void b8_nobody_passes_on_what_was_checked_before_a_doubt() {
        var test = signedOff(Verdict.FIT);
        assertThat(test.missing(NEEDED)).isEmpty();
        assertThat(doubt(test, TODAY).test().validUntil()).isNull();

        assertThat(test.missing(NEEDED)).containsExactlyElementsOf(NEEDED);
        refuses("fit-and-proper-incomplete", () -> signOff(test, Verdict.FIT, null));
        refuses("fit-and-proper-incomplete", () -> signOff(test, Verdict.FIT_WITH_MITIGATION, "On a condition"));
        check(test, "IDENTITY", Finding.CLEAR);
        assertThat(test.missing(NEEDED)).containsExactly("DBS");
        check(test, "DBS", Finding.CLEAR);

        assertThat(signOff(test, Verdict.FIT, null)).isEqualTo(FitnessState.FIT);
    }

    @Test
    void b8_a_check_of_the_day_before_the_doubt_does_not_count_and_one_of_the_day_or_later_does() {
        for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY, TODAY.plusDays(1)}) {
            var test = signedOff(Verdict.FIT);
            assertThat(doubt(test, TODAY)).isNotNull();
            NEEDED.forEach(kind -> test.record(new Check(kind, day, Finding.CLEAR, null), day.plusDays(1)));

            assertThat(test.missing(NEEDED).isEmpty()).isEqualTo(!day.isBefore(TODAY));
        }
    }

    @Test
    void b8_a_doubt_before_the_first_sign_off_wants_new_checks_too() {
        var test = attested();
        NEEDED.forEach(kind -> check(test, kind, Finding.CLEAR));
        assertThat(doubt(test, TODAY)).isNotNull();

        refuses("fit-and-proper-incomplete", () -> signOff(test, Verdict.FIT, null));
    }

    @Test
    void b8_what_was_doubted_and_signed_off_before_stays() {
        var test = signedOff(Verdict.FIT_WITH_MITIGATION);
        for (var day : new LocalDate[] {TODAY, TODAY.plusDays(9)}) {
            assertThat(test.investigate("A letter of " + day, day, NOW)).isNotNull();
            NEEDED.forEach(kind -> test.record(new Check(kind, day, Finding.CLEAR, null), day));
            assertThat(signOff(test, Verdict.FIT_WITH_MITIGATION, "Since " + day))
                    .isEqualTo(FitnessState.FIT_WITH_MITIGATION);
        }

        assertThat(test.judgements().doubts())
                .extracting(Doubt::grounds)
                .containsExactly("A letter of 2026-05-22", "A letter of 2026-05-31");
        assertThat(test.judgements().signOffs())
                .extracting(SignOff::statement)
                .containsExactly("On a condition", "Since 2026-05-22", "Since 2026-05-31");
        assertThat("" + test.judgements().doubts() + test.judgements().signOffs())
                .doesNotContain("letter")
                .doesNotContain("Since");
    }

    private static FitnessEvent.Changed doubt(FitnessTest test, LocalDate today) {
        return test.investigate("Something came up", today, NOW);
    }

    private static FitnessTest opened() {
        var role = new BoardRole("NON_EXECUTIVE_DIRECTOR", true, false, BoardDuty.NONE);
        var member = new UUID(0, 2);
        return FitnessTest.of(
                new UUID(0, 3), new KnownSeat(new UUID(0, 4), "RR8", "NHS_TRUST", member, role, TODAY, null));
    }

    private static FitnessTest attested() {
        var test = opened();
        assertThat(test.attest(TODAY, NOW).test().attestedOn()).isEqualTo(TODAY);
        return test;
    }

    private static FitnessTest signedOff(Verdict verdict) {
        var test = attested();
        check(test, "IDENTITY", Finding.CLEAR);
        check(test, "DBS", Finding.CLEAR);
        assertThat(signOff(test, verdict, "On a condition")).isEqualTo(verdict.state());
        return test;
    }

    private static void check(FitnessTest test, String kind, Finding finding) {
        test.record(new Check(kind, TODAY, finding, null), TODAY);
    }

    private static FitnessState signOff(FitnessTest test, Verdict verdict, String statement) {
        return test.signOff(found(verdict, statement), NEEDED, NOW).test().state();
    }

    private static SignOff found(Verdict verdict, String statement) {
        return new SignOff(verdict, statement, CHAIR, TODAY, LAST);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
