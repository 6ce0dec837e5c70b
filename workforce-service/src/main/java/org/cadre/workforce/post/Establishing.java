package org.cadre.workforce.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.organisation.OrganisationDirectory;

/** A planner's post has to fit the organisations and codes of today, and its number has to be free. */
@ApplicationScoped
class Establishing {

    private final Posts posts;
    private final OrganisationDirectory organisations;
    private final GradingCodes codes;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Establishing(
            Posts posts, OrganisationDirectory organisations, GradingCodes codes, Ids ids, BusinessCalendar calendar) {
        this.posts = posts;
        this.organisations = organisations;
        this.codes = codes;
        this.ids = ids;
        this.calendar = calendar;
    }

    Post by(PostTerms terms) {
        var wrong = violations(terms);
        if (!wrong.isEmpty()) {
            throw DomainException.invalid("post-invalid", "The post names what does not exist today", wrong);
        }
        if (!posts.named(terms.organisation(), List.of(terms.positionNumber())).isEmpty()) {
            throw Posts.numberTaken(terms.organisation());
        }
        return new Post(ids.next(), terms, PostOrigin.PLANNER);
    }

    PostEvent fact(Post post) {
        return post.established(calendar.now());
    }

    private List<Violation> violations(PostTerms terms) {
        var today = calendar.today();
        var known = codes.on(today);
        var grading = terms.grading();
        var wrong = new ArrayList<Violation>();
        if (organisations
                .find(terms.organisation())
                .filter(found -> found.isOpenOn(today))
                .isEmpty()) {
            wrong.add(Violation.ofField("organisation", "unknown-organisation", "No organisation is open under it"));
        }
        unless(known.staffGroups().contains(grading.staffGroup()), "staffGroup", known.staffGroups(), wrong);
        unless(known.bands().contains(grading.band()), "band", known.bands(), wrong);
        unless(grading.stage() == null || known.stages().contains(grading.stage()), "stage", known.stages(), wrong);
        return wrong;
    }

    private static void unless(boolean right, String field, List<String> codes, List<Violation> wrong) {
        if (!right) {
            wrong.add(Violation.ofField(field, "unknown-code", "must be one of " + String.join(", ", codes)));
        }
    }
}
