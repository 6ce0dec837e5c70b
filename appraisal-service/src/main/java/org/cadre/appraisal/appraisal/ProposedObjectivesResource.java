package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.ForwardObjectivesResource.PlannedObjectiveText;
import org.cadre.appraisal.appraisal.ObjectivesResource.ObjectivesView;
import org.cadre.appraisal.proposal.Proposal;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Objectives that the appraiser proposes before the meeting. They have a version of their own. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal content")
public class ProposedObjectivesResource {

    /**
     * What the appraiser proposes; writing replaces it.
     *
     * @param share true lets the appraisee read it from now on, and all that is changed in it; absent leaves that as it is
     */
    public record ProposedObjectiveTexts(
            @NotNull @Size(max = 20) List<@NotNull @Valid PlannedObjectiveText> objectives, Boolean share) {}

    /**
     * What is proposed, as far as the caller may read it.
     *
     * @param proposedBy who wrote it last; absent where there is nothing to read, as is the next
     * @param sharedAt since when the appraisee reads it; absent where they do not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposedObjectivesView(
            UUID proposedBy, Instant sharedAt, @NotNull List<PlannedObjectiveText> objectives) {

        static ProposedObjectivesView of(Proposal proposal) {
            return new ProposedObjectivesView(
                    proposal.proposedBy(),
                    proposal.sharedAt(),
                    proposal.objectives().stream().map(PlannedObjectiveText::of).toList());
        }
    }

    /**
     * Which of the proposed objectives to take into the form.
     *
     * @param numbers their places in the proposal, from 1
     */
    public record TakeProposed(@NotEmpty @Size(max = 20) List<@NotNull @Min(1) @Max(20) Integer> numbers) {}

    private final ProposingObjectives proposing;
    private final WritingObjectives writing;

    ProposedObjectivesResource(ProposingObjectives proposing, WritingObjectives writing) {
        this.proposing = proposing;
        this.writing = writing;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/proposed-objectives")
    @Operation(summary = "What the appraiser proposes; for the appraiser, and once it is shared for the appraisee")
    public RestResponse<ProposedObjectivesView> getProposedObjectives(@RestPath UUID id) {
        return answer(proposing.read(id));
    }

    @PUT
    @Needs(AppraisalPermissions.PROPOSE_OBJECTIVES)
    @Path("{id}/proposed-objectives")
    @Operation(summary = "Replace what the appraiser proposes before the meeting, and share it with the appraisee")
    public RestResponse<ProposedObjectivesView> putProposedObjectives(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ProposedObjectiveTexts texts) {
        var proposed =
                texts.objectives().stream().map(PlannedObjectiveText::objective).toList();
        return answer(proposing.propose(id, ifMatch, proposed, Boolean.TRUE.equals(texts.share())));
    }

    @POST
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/take-proposed-objectives")
    @Operation(summary = "Add proposed objectives to those of the appraisal; for the party that writes now")
    public RestResponse<ObjectivesView> takeProposedObjectives(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid TakeProposed wanted) {
        var appraisal = writing.takeProposed(id, ifMatch, wanted.numbers());
        return Versioned.ok(ObjectivesView.of(appraisal.content()), appraisal.version());
    }

    private static RestResponse<ProposedObjectivesView> answer(Proposal proposal) {
        return Versioned.ok(ProposedObjectivesView.of(proposal), proposal.version());
    }
}
