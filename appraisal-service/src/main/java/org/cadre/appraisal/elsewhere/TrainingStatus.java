package org.cadre.appraisal.elsewhere;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.appraisal.upstream.training.Completion;

/**
 * How a statutory or mandatory training stands.
 *
 * @param subject what it is about, whatever the level
 * @param code of the training at its level; absent where nothing is known of the subject, as are its days
 * @param validUntil last day on which it counts, included
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TrainingStatus(
        String subject,
        String name,
        ElsewhereState state,
        Optional<String> code,
        Optional<LocalDate> completedOn,
        Optional<LocalDate> validUntil) {

    static TrainingStatus of(Completion completion, ElsewhereState state) {
        return new TrainingStatus(
                completion.subject(),
                completion.name(),
                state,
                Optional.of(completion.code()),
                Optional.of(completion.completedOn()),
                Optional.of(completion.validUntil()));
    }

    static TrainingStatus unknown(NationalSubject subject) {
        return new TrainingStatus(
                subject.code(),
                subject.name(),
                ElsewhereState.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
