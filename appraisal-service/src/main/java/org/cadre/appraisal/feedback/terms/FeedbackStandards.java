package org.cadre.appraisal.feedback.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** Answers on which terms feedback is asked for on a day. */
@ApplicationScoped
public class FeedbackStandards {

    private record Group(String name, SubjectType subjectType, Relation relation, int leastCompleted) {}

    private record Questionnaire(String name, SubjectType subjectType, List<Question> questions) {}

    private final ReferenceData reference;

    FeedbackStandards(ReferenceData reference) {
        this.reference = reference;
    }

    public FeedbackRules rules(LocalDate day) {
        return reference.on(day, "feedback-rules", FeedbackRules.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules of feedback on " + day))
                .body();
    }

    /** The last day on which the report of a run that closed on a day is delivered in time, by what counted that day. */
    public LocalDate deliverBy(LocalDate closedOn) {
        return closedOn.plusDays(reference
                .find(closedOn, "feedback-delivery-rules", "STANDARD", DeliveryRules.class)
                .orElseThrow(() -> new IllegalStateException("No rules of delivery on " + closedOn))
                .body()
                .deliverWithinDays());
    }

    /** How long feedback is kept, by what counts on a day; empty where nothing does, and then nothing goes. */
    public Optional<RetentionRules> retention(LocalDate day) {
        return reference
                .find(day, "feedback-retention-rules", "STANDARD", RetentionRules.class)
                .map(ReferenceItem::body);
    }

    /** The groups of one kind of subject, by code. */
    public List<RaterGroup> groups(SubjectType type, LocalDate day) {
        return reference.on(day, "feedback-groups", Group.class).stream()
                .filter(item -> item.body().subjectType() == type)
                .map(item -> new RaterGroup(
                        item.code(),
                        item.body().name(),
                        item.body().relation(),
                        item.body().leastCompleted()))
                .toList();
    }

    /** The terms for one kind of subject, with the questionnaire in force. */
    public FeedbackTerms terms(SubjectType type, LocalDate day) {
        return reference.on(day, "feedback-questionnaires", Questionnaire.class).stream()
                .filter(item -> item.body().subjectType() == type)
                .findFirst()
                .map(item -> new FeedbackTerms(
                        item.code(), item.body().name(), item.body().questions(), groups(type, day), rules(day)))
                .orElseThrow(() -> new IllegalStateException("No questionnaire for %s on %s".formatted(type, day)));
    }
}
