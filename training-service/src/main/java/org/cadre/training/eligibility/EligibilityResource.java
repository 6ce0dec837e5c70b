package org.cadre.training.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.framework.Stages;
import org.cadre.training.learner.Learners;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The verdict for the person, their line manager, HR team and education lead, and the talent lead of their region. */
@Path("/people/{personId}/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eligibility")
public class EligibilityResource {

    /**
     * Whether the person may be appointed at the stage today.
     *
     * @param validUntil last day on which this holds if nothing else happens; absent if only a new fact can change it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record EligibilityView(
            UUID personId,
            String stage,
            LocalDate asOf,
            Outcome outcome,
            List<Gap> gaps,
            Optional<LocalDate> validUntil) {

        static EligibilityView of(UUID personId, LocalDate asOf, Verdict verdict) {
            return new EligibilityView(
                    personId, verdict.stage(), asOf, verdict.outcome(), verdict.gaps(), verdict.validUntil());
        }
    }

    private final Judging judging;
    private final Stages stages;
    private final Learners learners;
    private final BusinessCalendar calendar;

    EligibilityResource(Judging judging, Stages stages, Learners learners, BusinessCalendar calendar) {
        this.judging = judging;
        this.stages = stages;
        this.learners = learners;
        this.calendar = calendar;
    }

    @GET
    @Needs(EligibilityPermissions.READ)
    @Operation(summary = "Whether a person may be appointed at a stage today, and what is missing")
    public EligibilityView getEligibility(@RestPath UUID personId, @RestQuery @NotBlank @Size(max = 30) String stage) {
        var learner = learners.require(personId, EligibilityPermissions.READ);
        var today = calendar.today();
        stages.requireParameter("stage", stage, today);
        return EligibilityView.of(personId, today, judging.verdictOn(today, learner.personId(), stage));
    }
}
