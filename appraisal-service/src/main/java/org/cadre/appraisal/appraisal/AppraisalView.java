package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an appraisal stands. What was written in it is read part by part, and only by its two parties, and by the reviewer of a
 * dispute while that lasts.
 *
 * @param reviewerId who hears the dispute, or heard the last one; absent where there was none
 * @param stage career stage at which the person is appraised
 * @param waitsFor whose turn it is; HR's where the appraiser has left, or the appraisee before
 *     signing; absent where nobody has to do anything
 * @param dueOn the last day of the cycle, or a later one that HR has set; absent where a version before this one started it
 * @param sharedAt since when both parties read what one of them is writing; absent while only one does
 * @param meetingHeldOn absent until the meeting was held; the same goes for the dates after it
 * @param completedLate true where it was completed after {@code dueOn}; absent where it was not. It counts like any other
 * @param disputableUntil last day on which the appraisee may dispute what HR completed without their signature; absent where it was
 *     not, and once they did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalView(
        UUID id,
        UUID cycleId,
        String organisation,
        int appraisalYear,
        UUID templateId,
        UUID personId,
        UUID appraiserId,
        UUID reviewerId,
        String stage,
        AppraisalState state,
        Awaited waitsFor,
        LocalDate dueOn,
        Instant sharedAt,
        LocalDate meetingHeldOn,
        Instant appraiserSignedAt,
        Instant appraiseeSignedAt,
        LocalDate completedOn,
        Boolean completedLate,
        LocalDate disputableUntil,
        String cancellationReason) {

    /** Said only where it is so. */
    static Boolean late(LocalDate completedOn, LocalDate dueOn) {
        return Course.isLate(completedOn, dueOn) ? Boolean.TRUE : null;
    }

    static AppraisalView of(Appraisal appraisal, Left left) {
        var parties = appraisal.parties().present();
        var course = appraisal.course();
        var signatures = appraisal.signatures();
        return new AppraisalView(
                appraisal.id(),
                appraisal.cycleId(),
                appraisal.organisation(),
                appraisal.year().startsIn(),
                appraisal.templateId(),
                parties.personId(),
                parties.appraiserId(),
                appraisal.disputes().reviewer().orElse(null),
                parties.stage(),
                appraisal.state(),
                Awaited.in(appraisal, left).orElse(null),
                course.dueOn(),
                course.sharedAt(),
                course.meetingHeldOn(),
                signatures.appraiserSignedAt(),
                signatures.appraiseeSignedAt(),
                course.completedOn(),
                late(course.completedOn(), course.dueOn()),
                course.disputableUntil(),
                course.cancellationReason());
    }
}
