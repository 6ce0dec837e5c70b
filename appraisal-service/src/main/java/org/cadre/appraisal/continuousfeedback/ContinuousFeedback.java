package org.cadre.appraisal.continuousfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** Feedback as appraisals know it: attached by the receiver, read by the parties. */
@ApplicationScoped
public class ContinuousFeedback {

    private final FeedbackStore store;
    private final BusinessCalendar calendar;

    ContinuousFeedback(FeedbackStore store, BusinessCalendar calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    /** What was attached to an appraisal, oldest first. */
    public List<ColleagueFeedback> attachedTo(UUID appraisal) {
        return store.list("appraisalId = ?1 order by id", appraisal).stream()
                .map(FeedbackNote::given)
                .toList();
    }

    /** Lets the other party of an appraisal read what its receiver was told; nothing takes it back. */
    public void attach(UUID feedback, UUID receiver, UUID appraisal) {
        var known = store.findByIdOptional(feedback)
                .filter(found -> found.personId().equals(receiver))
                .orElseThrow(() -> DomainException.invalidField(
                        "feedbackId", "feedback-unknown", "You have received no feedback with id " + feedback));
        var attached = store.update(
                "appraisalId = ?1, attachedAt = ?2 where id = ?3 and appraisalId is null",
                appraisal,
                calendar.now(),
                feedback);
        if (attached == 0) {
            throw DomainException.conflict(
                    "feedback-already-attached", "It is attached to an appraisal already; it stays there");
        }
        store.getEntityManager().refresh(known);
    }
}
