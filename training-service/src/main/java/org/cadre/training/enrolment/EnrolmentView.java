package org.cadre.training.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An enrolment as the person and those who look after their learning see it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EnrolmentView(
        UUID id,
        UUID personId,
        UUID programmeId,
        String stage,
        EnrolmentStatus status,
        LocalDate startedOn,
        Optional<LocalDate> completedOn,
        Optional<UUID> developmentNeedId) {

    static EnrolmentView of(Enrolment enrolment) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.personId(),
                enrolment.programmeId(),
                enrolment.stage(),
                enrolment.status(),
                enrolment.startedOn(),
                enrolment.completedOn(),
                enrolment.developmentNeedId());
    }
}
