package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.WritingObjectives.CarryingOver;
import org.cadre.appraisal.form.Content;
import org.cadre.appraisal.form.Objective;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.Violation;
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
     * @param priorityId the organisational priority it serves: one of the organisation's own or a national one
     * @param carriedOverFrom the earlier appraisal it was carried over from; sent back to keep it
     * @param edi whether it is one for equality, diversity and inclusion; a board member has one
     * @param weight parts of a hundred; where one objective has a weight, all have, and they add up to 100
     * @param proposedBy who proposed it before the meeting; sent back to keep it
     * @param agreedIn the earlier appraisal in which it was agreed for this one; sent back to keep it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectiveText(
            @Personal @NotBlank @Size(max = 200) String title,
            @Personal @NotBlank @Size(max = 500) String measure,
            @NotNull LocalDate dueOn,
            @Personal @Size(max = 2000) String outcome,
            @Personal Integer rating,
            UUID priorityId,
            UUID carriedOverFrom,
            Boolean edi,
            UUID agreedIn,
            UUID proposedBy,
            @Personal @Min(1) @Max(100) Integer weight) {

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
                    objective.priorityId(),
                    objective.carriedOverFrom(),
                    objective.edi(),
                    objective.agreedIn(),
                    objective.proposedBy(),
                    objective.weight());
        }

        Objective objective() {
            return new Objective(
                    title,
                    measure,
                    dueOn,
                    outcome,
                    rating,
                    priorityId,
                    carriedOverFrom,
                    edi,
                    agreedIn,
                    proposedBy,
                    weight);
        }
    }

    /** All objectives of an appraisal; writing replaces them. */
    public record ObjectiveTexts(@NotNull @Size(max = 20) List<@NotNull @Valid ObjectiveText> objectives) {}

    /** Something that should be mended and that nothing refuses. */
    public record Warning(String code, String detail, String pointer) {

        static Warning of(Violation violation) {
            return new Warning(violation.code(), violation.detail(), violation.pointer());
        }
    }

    /**
     * All objectives of an appraisal.
     *
     * @param warnings such as an objective that serves no organisational priority, or weights that do not add up
     */
    public record ObjectivesView(@NotNull List<ObjectiveText> objectives, List<Warning> warnings) {

        static ObjectivesView of(Content content) {
            return new ObjectivesView(
                    content.objectives().stream().map(ObjectiveText::of).toList(),
                    content.objectivesToMend().stream().map(Warning::of).toList());
        }
    }

    /**
     * Which objectives of an earlier appraisal to carry over.
     *
     * @param numbers their places in the earlier appraisal, from 1
     * @param dueOn their new day
     * @param agreed whether they are counted among what was agreed there for the time after it, and not among what was
     *     appraised there; absent means no
     */
    public record CarryOver(
            @NotNull UUID appraisalId,
            @NotEmpty @Size(max = 20) List<@NotNull @Min(1) @Max(20) Integer> numbers,
            @NotNull LocalDate dueOn,
            Boolean agreed) {

        CarryingOver wanted() {
            return new CarryingOver(appraisalId, numbers, dueOn, Boolean.TRUE.equals(agreed));
        }
    }

    private final AppraisalContent content;
    private final WritingObjectives writing;

    ObjectivesResource(AppraisalContent content, WritingObjectives writing) {
        this.content = content;
        this.writing = writing;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/objectives")
    @Operation(summary = "The objectives of an appraisal; for its two parties and a reviewer")
    public RestResponse<ObjectivesView> getObjectives(@RestPath UUID id) {
        return answer(content.read(id, PART));
    }

    @PUT
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/objectives")
    @Operation(summary = "Replace the objectives; they may be unfinished until somebody signs")
    public RestResponse<ObjectivesView> putObjectives(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ObjectiveTexts texts) {
        var agreed = texts.objectives().stream().map(ObjectiveText::objective).toList();
        return answer(writing.agree(id, ifMatch, agreed));
    }

    @POST
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/carry-over-objectives")
    @Operation(
            summary =
                    "Add objectives of an earlier year, without what became of them, or those agreed there for the time after it;"
                            + " for the party that writes now")
    public RestResponse<ObjectivesView> carryOverObjectives(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid CarryOver request) {
        return answer(writing.carryOver(id, ifMatch, request.wanted()));
    }

    private static RestResponse<ObjectivesView> answer(Appraisal appraisal) {
        return Versioned.ok(ObjectivesView.of(appraisal.content()), appraisal.version());
    }
}
