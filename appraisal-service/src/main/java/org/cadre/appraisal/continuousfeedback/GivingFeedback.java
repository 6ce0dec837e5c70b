package org.cadre.appraisal.continuousfeedback;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** One colleague says something to another: both hold a post today, at the same employer or not. */
@ApplicationScoped
@CheckReturnValue
class GivingFeedback {

    private final FeedbackStore store;
    private final People people;
    private final BusinessCalendar calendar;
    private final Ids ids;

    GivingFeedback(FeedbackStore store, People people, BusinessCalendar calendar, Ids ids) {
        this.store = store;
        this.people = people;
        this.calendar = calendar;
        this.ids = ids;
    }

    FeedbackNote give(UUID person, String note) {
        var giver = people.requireCalling();
        var today = calendar.today();
        if (giver.equals(person)) {
            throw DomainException.invalidField("personId", "feedback-to-oneself", "Feedback is for somebody else");
        }
        if (people.postsOf(giver, today).isEmpty()) {
            throw DomainException.forbidden("giver-not-in-post", "Feedback is given by people who hold a post today");
        }
        var organisation = people.postsOf(person, today).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        "personId", "colleague-unknown", "No person with this id holds a post today"))
                .organisation();
        var feedback = new FeedbackNote(ids.next(), person, giver, organisation, calendar.now(), note);
        store.persistAndFlush(feedback);
        return feedback;
    }
}
