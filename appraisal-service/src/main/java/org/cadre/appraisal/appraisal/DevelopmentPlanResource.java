package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.form.Priority;
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

/** What to develop next: one to three priorities. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal content")
public class DevelopmentPlanResource {

    private static final String PART = "development-plan";

    /**
     * A development priority.
     *
     * @param competency code of the competency it serves, where it serves one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PriorityText(
            @Personal @NotBlank @Size(max = 500) String priority,
            @Size(max = 60) String competency,
            LocalDate dueOn) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static PriorityText of(Priority priority) {
            return new PriorityText(priority.priority(), priority.competency(), priority.dueOn());
        }

        Priority agreed() {
            return new Priority(priority, competency, dueOn);
        }
    }

    /** All priorities, most important first; writing replaces them. */
    public record DevelopmentPriorities(
            @NotNull @Size(max = 20) List<@NotNull @Valid PriorityText> priorities) {}

    private final AppraisalContent content;

    DevelopmentPlanResource(AppraisalContent content) {
        this.content = content;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/development-plan")
    @Operation(summary = "The development priorities; for the two parties and a reviewer")
    public RestResponse<DevelopmentPriorities> getDevelopmentPlan(@RestPath UUID id) {
        return answer(content.read(id, PART));
    }

    @PUT
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/development-plan")
    @Operation(summary = "Replace the development priorities")
    public RestResponse<DevelopmentPriorities> putDevelopmentPlan(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid DevelopmentPriorities plan) {
        var agreed = plan.priorities().stream().map(PriorityText::agreed).toList();
        return answer(content.write(
                id, ifMatch, PART, (written, standards) -> written.planDevelopment(agreed, standards.rules())));
    }

    private static RestResponse<DevelopmentPriorities> answer(Appraisal appraisal) {
        var texts =
                appraisal.content().priorities().stream().map(PriorityText::of).toList();
        return Versioned.ok(new DevelopmentPriorities(texts), appraisal.version());
    }
}
