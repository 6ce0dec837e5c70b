package org.cadre.appraisal.feedback.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.terms.SubjectType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a run stands.
 *
 * @param personId absent for an organisation, as are the appraisal and the appraiser
 * @param facilitatorId absent until HR has assigned one
 * @param earlierFacilitators who was to deliver the report before and did not, the first one first; absent where nobody was
 * @param closesOn the last day to answer; absent until it opens, as the other days are until they have come
 * @param deliverBy the last day on which the facilitator delivers the report in time; there while the report waits
 */
@Schema(name = "FeedbackRunView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunView(
        UUID id,
        SubjectType subjectType,
        String organisation,
        UUID personId,
        UUID appraisalId,
        UUID appraiserId,
        UUID facilitatorId,
        List<EarlierFacilitator> earlierFacilitators,
        RunState state,
        LocalDate askedOn,
        LocalDate openedOn,
        LocalDate closesOn,
        LocalDate closedOn,
        LocalDate releasedOn,
        LocalDate deliverBy) {

    static RunView of(FeedbackRun run, Optional<LocalDate> deliverBy) {
        var about = run.subject();
        var days = run.days();
        return new RunView(
                run.id(),
                about.type(),
                about.organisation(),
                about.personId(),
                about.appraisalId(),
                about.appraiserId(),
                run.facilitator().orElse(null),
                run.earlierFacilitators().ifAny().orElse(null),
                run.state(),
                days.askedOn(),
                days.openedOn(),
                days.closesOn(),
                days.closedOn(),
                days.releasedOn(),
                deliverBy.orElse(null));
    }
}
