package org.cadre.acceptance.year;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.cadre.acceptance.JourneyFailed;
import org.cadre.local.sample.StaffRow;

/** A5: nobody's adverse outcome counts, and nobody disputes one, before somebody outside the line has looked at it. */
final class SecondLook {

    private static final String REVIEWS = "outcome-reviews";

    private final Employer employer;
    private final StaffRow reviewer;

    /** @param reviewer stands in nobody's line */
    SecondLook(Employer employer, StaffRow reviewer) {
        this.employer = employer;
        this.reviewer = reviewer;
    }

    /** The outcome stands, and it is the appraisee's turn. */
    void letsStand(Conversation two) {
        var review = REVIEWS + "/" + openOf(two);
        var early = employer.api().post(two.appraisee(), two.path() + "/sign", two.seen(two.appraisee()), Map.of());
        early.expect(409);
        employer.act(employer.hr(), review, "assign-reviewer", Map.of("reviewerId", employer.id(reviewer)));
        employer.act(
                employer.account(reviewer),
                review,
                "conclude",
                Map.of("stands", true, "statement", "The evidence bears it out"));
    }

    private String openOf(Conversation two) {
        var open = employer.read(employer.hr(), REVIEWS + "?organisation=" + employer.code());
        return StreamSupport.stream(open.body().path("items").spliterator(), false)
                .filter(review ->
                        two.path().endsWith("/" + review.path("appraisalId").asText()))
                .map(review -> review.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("no review is open of " + two.path()));
    }
}
