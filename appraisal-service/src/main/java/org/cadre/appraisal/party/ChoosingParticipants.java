package org.cadre.appraisal.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.appraisal.upstream.workforce.People.HeldPost;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** Holds both parties against what workforce told of them. */
@ApplicationScoped
public class ChoosingParticipants {

    private final People people;
    private final BusinessCalendar calendar;

    ChoosingParticipants(People people, BusinessCalendar calendar) {
        this.people = people;
        this.calendar = calendar;
    }

    /**
     * The appraisee holds a post in the organisation today; the appraiser holds one anywhere, because some are
     * appraised from outside. Whether a person is unknown or only not assigned here is not told.
     */
    public Participants choose(UUID person, UUID appraiser, String organisation, AppraisalRules rules) {
        var today = calendar.today();
        var post = people.postsOf(person, today).stream()
                .filter(held -> held.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        "personId",
                        "person-not-at-organisation",
                        "No person with this id holds a post at %s today".formatted(organisation)));
        requireInPost(appraiser);
        return new Participants(person, appraiser, stage(post, rules));
    }

    /** Whoever appraises holds a post somewhere today. */
    public void requireInPost(UUID appraiser) {
        if (people.postsOf(appraiser, calendar.today()).isEmpty()) {
            throw DomainException.invalidField(
                    "appraiserId", "appraiser-not-in-post", "No person with this id holds a post today");
        }
    }

    private static String stage(HeldPost post, AppraisalRules rules) {
        return post.stage().orElse(rules.stageWithoutPost());
    }
}
