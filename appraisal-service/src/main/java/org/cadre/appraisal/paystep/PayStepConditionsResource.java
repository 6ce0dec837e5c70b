package org.cadre.appraisal.paystep;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The conditions of a pay step, each with its source and its reason. */
@Path("/pay-step-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay-step reviews")
public class PayStepConditionsResource {

    /** What HR states of a condition; the last statement counts. */
    public record StatePayStepCondition(
            @NotBlank @Size(max = 60) String condition,
            @NotBlank @Size(max = 60) String reason) {}

    /**
     * How a condition stands.
     *
     * @param source from whom the answer comes
     * @param outsideControl whether the person could do nothing about it; where it is met, the opposite was stated in
     *     error, or it came late for reasons outside the person's control
     * @param blocks whether it stands in the way: not met, and the person could have met it
     * @param toldBy the service whose events say so; absent where HR stated it, and for the records of this service
     * @param asOf the day for which that service's records say so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PayStepConditionView(
            String condition,
            ConditionSource source,
            ConditionOutcome outcome,
            @Personal String reason,
            boolean outsideControl,
            boolean blocks,
            String toldBy,
            LocalDate asOf) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static PayStepConditionView of(Finding finding) {
            return new PayStepConditionView(
                    finding.condition(),
                    finding.source(),
                    finding.outcome(),
                    finding.reason(),
                    finding.outsideControl(),
                    finding.blocks(),
                    finding.toldBy(),
                    finding.asOf());
        }
    }

    /** All conditions in the order of the handbook: as they are now, or as they were when the step passed. */
    public record PayStepConditionsView(List<PayStepConditionView> conditions) {}

    private final PayStepAccess access;
    private final PayStepActs acts;
    private final JudgingConditions judging;

    PayStepConditionsResource(PayStepAccess access, PayStepActs acts, JudgingConditions judging) {
        this.access = access;
        this.acts = acts;
        this.judging = judging;
    }

    @GET
    @Needs(value = PayStepPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/conditions")
    @Operation(summary = "How the conditions of a pay step stand, and who says so")
    public RestResponse<PayStepConditionsView> getPayStepConditions(@RestPath UUID id) {
        return answer(access.look(id, "read-conditions"));
    }

    @POST
    @Needs(PayStepPermissions.STATE)
    @Path("{id}/state-condition")
    @Operation(
            summary = "State a condition that Cadre's records do not answer, or why a failure was not the person's; HR")
    public RestResponse<PayStepConditionsView> statePayStepCondition(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid StatePayStepCondition request) {
        var review = access.to(id, PayStepPermissions.STATE, ifMatch);
        return answer(acts.state(review, request.condition(), request.reason()));
    }

    private RestResponse<PayStepConditionsView> answer(PayStepReview review) {
        var conditions =
                judging.of(review).stream().map(PayStepConditionView::of).toList();
        return Versioned.ok(new PayStepConditionsView(conditions), review.version());
    }
}
