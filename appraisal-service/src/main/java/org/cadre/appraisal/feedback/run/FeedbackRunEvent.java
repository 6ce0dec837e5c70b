package org.cadre.appraisal.feedback.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.feedback.terms.SubjectType;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about feedback runs: never who was asked, how many answered, or what was said. */
public sealed interface FeedbackRunEvent extends DomainEvent {

    /**
     * A run as others see it; its properties stand beside {@code occurredAt}.
     *
     * @param personId null where the subject is an organisation
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicState(
            UUID feedbackRunId,
            SubjectType subjectType,
            UUID personId,
            String organisation,
            RunState state,
            LocalDate openedOn,
            LocalDate closedOn,
            LocalDate releasedOn) {}

    PublicState run();

    @Override
    default UUID aggregateId() {
        return run().feedbackRunId();
    }

    @Override
    default UUID key() {
        return run().personId() == null ? aggregateId() : run().personId();
    }

    @Override
    default String organisation() {
        return run().organisation();
    }

    @Override
    default String topic() {
        return "cadre.appraisal.feedback-runs.v1";
    }

    /** The subject has the report. */
    record Released(@JsonUnwrapped PublicState run, Instant occurredAt) implements FeedbackRunEvent {
        @Override
        public String type() {
            return "cadre.appraisal.feedback-run.released.v1";
        }
    }
}
