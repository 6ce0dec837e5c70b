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
import org.cadre.appraisal.form.PlannedObjective;
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

/** What the two agree for the time after the appraised year; the appraisal that follows begins with it. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal content")
public class ForwardObjectivesResource {

    /**
     * An objective to come: agreed for the time after the appraised year, or proposed for this one.
     *
     * @param measure how one will see that it was achieved
     * @param dueOn for the time after the appraised year, a day after its last one
     * @param priorityId the organisational priority it will serve: an own one or a national one that counts in that time
     * @param edi whether it is one for equality, diversity and inclusion
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlannedObjectiveText(
            @Personal @NotBlank @Size(max = 200) String title,
            @Personal @NotBlank @Size(max = 500) String measure,
            @NotNull LocalDate dueOn,
            UUID priorityId,
            Boolean edi) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static PlannedObjectiveText of(PlannedObjective objective) {
            return new PlannedObjectiveText(
                    objective.title(), objective.measure(), objective.dueOn(), objective.priorityId(), objective.edi());
        }

        PlannedObjective objective() {
            return new PlannedObjective(title, measure, dueOn, priorityId, edi);
        }
    }

    /** All of them; writing replaces them. */
    public record ForwardObjectiveTexts(
            @NotNull @Size(max = 20) List<@NotNull @Valid PlannedObjectiveText> objectives) {}

    private final AppraisalContent content;
    private final WritingObjectives writing;

    ForwardObjectivesResource(AppraisalContent content, WritingObjectives writing) {
        this.content = content;
        this.writing = writing;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/forward-objectives")
    @Operation(summary = "What is agreed for the time after the appraised year; for the two parties and a reviewer")
    public RestResponse<ForwardObjectiveTexts> getForwardObjectives(@RestPath UUID id) {
        return answer(content.read(id, "forward-objectives"));
    }

    @PUT
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/forward-objectives")
    @Operation(summary = "Replace what is agreed for the time after the appraised year")
    public RestResponse<ForwardObjectiveTexts> putForwardObjectives(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ForwardObjectiveTexts texts) {
        var agreed =
                texts.objectives().stream().map(PlannedObjectiveText::objective).toList();
        return answer(writing.agreeForward(id, ifMatch, agreed));
    }

    private static RestResponse<ForwardObjectiveTexts> answer(Appraisal appraisal) {
        var texts = appraisal.content().forwardObjectives().stream()
                .map(PlannedObjectiveText::of)
                .toList();
        return Versioned.ok(new ForwardObjectiveTexts(texts), appraisal.version());
    }
}
