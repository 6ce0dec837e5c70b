package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cadre.local.sample.StaffRow;

/** One director is on the board: a fit and proper person test, and an appraisal with an aim for equality. */
final class Board {

    private final Employer employer;
    private final HeldYear year;
    private final Parts parts;
    private String seat;

    Board(Employer employer, HeldYear year, Parts parts) {
        this.employer = employer;
        this.year = year;
        this.parts = parts;
    }

    void sits() {
        seat(parts.chair(), "CHAIR");
        seat(parts.secretary(), "COMPANY_SECRETARY");
        seat = seat(parts.director(), "EXECUTIVE_DIRECTOR");
    }

    private String seat(StaffRow person, String role) {
        var taken = Map.of(
                "organisation", employer.code(),
                "body", "FOUNDATION_TRUST",
                "personId", employer.id(person),
                "role", role,
                "startsOn", employer.today().toString());
        return employer.create(employer.hr(), "board-seats", taken).text("id");
    }

    /** The company secretary keeps the records, the member attests, the chair signs off. */
    void tests() {
        var secretary = employer.account(parts.secretary());
        var opened = employer.create(secretary, "fit-and-proper-tests", Map.of("seatId", seat));
        var test = "fit-and-proper-tests/" + opened.text("id");
        employer.act(employer.account(parts.director()), test, "attest", Map.of());
        var missing = employer.read(secretary, test).body().path("missing");
        assertThat(missing).isNotEmpty();
        missing.forEach(kind -> employer.act(
                secretary,
                test,
                "record-check",
                Map.of("kind", kind.asText(), "checkedOn", employer.today().toString(), "finding", "CLEAR")));
        var signed = employer.act(employer.account(parts.chair()), test, "sign-off", Map.of("verdict", "FIT"));
        assertThat(signed.text("state")).isEqualTo("FIT");
        var submission = Map.of("organisation", employer.code());
        employer.create(employer.account(parts.chair()), "fit-and-proper-submissions", submission);
    }

    /** B13, B16 to B18: without the aim and a mid-year review, and before others were asked, nobody signs. */
    void isNotSignedYet(Ratings ratings) {
        var two = year.between(parts.director(), parts.chief());
        var met = two.meet(two.prepare());
        var written = two.write(two.achieved(met), year.formOf(parts.director(), two), ratings);
        var refused = two.refusedSignature(written);
        assertThat(refused.body().path("errors").findValuesAsText("code"))
                .contains(
                        "edi-objective-missing",
                        "multi-source-feedback-missing",
                        "objective-without-priority",
                        "check-in-missing");
    }

    void isSigned(Ratings ratings) {
        var two = year.between(parts.director(), parts.chief());
        var seen = two.seen(employer.account(parts.chief()));
        two.signedByAppraisee(two.signedByAppraiser(two.achievedOnBoard(two.reviewed(seen))));
        year.rated(parts.director(), ratings);
    }
}
