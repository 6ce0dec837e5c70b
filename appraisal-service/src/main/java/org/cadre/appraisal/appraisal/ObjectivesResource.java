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
import org.cadre.appraisal.form.Objective;
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

/** The "what": the appraisee writes it in preparation, the appraiser after the meeting. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal content")
public class ObjectivesResource {

    private static final String PART = "objectives";

    /**
     * An objective and what became of it.
     *
     * @param measure how one sees that it was achieved
     * @param outcome needed for signing
     * @param rating a step of the year's scale; needed for signing
     * @param edi whether it is one for equality, diversity and inclusion; a board member has one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectiveText(
            @Personal @NotBlank @Size(max = 200) String title,
            @Personal @NotBlank @Size(max = 500) String measure,
            @NotNull LocalDate dueOn,
            @Personal @Size(max = 2000) String outcome,
            @Personal Integer rating,
            Boolean edi) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static ObjectiveText of(Objective objective) {
            return new ObjectiveText(
                    objective.title(),
                    objective.measure(),
                    objective.dueOn(),
                    objective.outcome(),
                    objective.rating(),
                    objective.edi());
        }

        Objective objective() {
            return new Objective(title, measure, dueOn, outcome, rating, edi);
        }
    }

    /** All objectives of an appraisal; writing replaces them. */
    public record ObjectiveTexts(@NotNull @Size(max = 20) List<@NotNull @Valid ObjectiveText> objectives) {}

    private final AppraisalContent content;

    ObjectivesResource(AppraisalContent content) {
        this.content = content;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/objectives")
    @Operation(summary = "The objectives of an appraisal; for its two parties and a reviewer")
    public RestResponse<ObjectiveTexts> getObjectives(@RestPath UUID id) {
        return answer(content.read(id, PART));
    }

    @PUT
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/objectives")
    @Operation(summary = "Replace the objectives; they may be unfinished until somebody signs")
    public RestResponse<ObjectiveTexts> putObjectives(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ObjectiveTexts texts) {
        var agreed = texts.objectives().stream().map(ObjectiveText::objective).toList();
        return answer(
                content.write(id, ifMatch, PART, (written, standards) -> written.agreeObjectives(agreed, standards)));
    }

    private static RestResponse<ObjectiveTexts> answer(Appraisal appraisal) {
        var texts =
                appraisal.content().objectives().stream().map(ObjectiveText::of).toList();
        return Versioned.ok(new ObjectiveTexts(texts), appraisal.version());
    }
}
