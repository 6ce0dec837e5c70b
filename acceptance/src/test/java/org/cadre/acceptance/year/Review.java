package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cadre.acceptance.Answer;

/** One appraisee disputes what was signed and let stand; the appraiser's line manager hears it, and it is written anew. */
final class Review {

    private final Employer employer;
    private final HeldYear year;
    private final Parts parts;

    Review(Employer employer, HeldYear year, Parts parts) {
        this.employer = employer;
        this.year = year;
        this.parts = parts;
    }

    void of(Ratings first, Ratings second) {
        var roll = employer.roll();
        var appraiser = roll.managerOf(parts.disagrees());
        var reviewer = roll.managerOf(appraiser);
        var two = year.between(parts.disagrees(), appraiser);
        var met = two.meet(two.prepare());
        var written = two.write(two.achieved(met), year.formOf(parts.disagrees(), two), first);
        var grounds = Map.of("grounds", "The second aim was met in full");
        var once = two.signedByAppraiser(two.explained(written));
        new SecondLook(employer, parts.facilitator()).letsStand(two);
        var disputed = two.post(two.appraisee(), "dispute", once, grounds);
        assertThat(disputed.text("reviewerId")).isEqualTo(employer.id(reviewer));
        employer.api().get(employer.hr(), two.path() + "/disputes").expect(403);

        var decided = two.post(employer.account(reviewer), "resolve", disputed, decision());
        assertThat(decided.text("state")).isEqualTo("REOPENED");
        var signed = two.signedByAppraisee(two.signedByAppraiser(two.rate(decided, second)));
        requireComplete(signed);
        year.rated(parts.disagrees(), second);
    }

    private static Map<String, String> decision() {
        return Map.of("outcome", "TO_BE_CHANGED", "statement", "The figures of the ward bear the appraisee out");
    }

    private static void requireComplete(Answer signed) {
        assertThat(signed.text("state")).isEqualTo("COMPLETE");
    }
}
