package org.cadre.appraisal.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What HR does when somebody leaves who appraises many. */
@Path("/appraisals/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
public class HandOversResource {

    /**
     * From whom to whom, and why.
     *
     * @param fromAppraiserId who holds the appraisals today
     * @param toAppraiserId who takes over; holds a post somewhere today
     * @param reason such as LINE_MANAGEMENT_CHANGED or CONFLICT_OF_INTEREST
     */
    public record HandOverAll(
            @NotNull UUID fromAppraiserId,
            @NotNull UUID toAppraiserId,
            @NotBlank @Size(max = 60) String reason) {}

    /** An appraisal that stays where it is, with the rule that keeps it there. */
    public record KeptAppraisal(
            @NotNull UUID appraisalId,
            @NotNull String code,
            @NotNull String detail) {}

    /**
     * What became of each.
     *
     * @param more whether there are others still, beyond the 1,000 that one call looks at: call again, or see to what was kept
     */
    public record HandOversView(
            @NotNull List<UUID> handedOver, @NotNull List<KeptAppraisal> kept, boolean more) {}

    private final HandingOverAll handingOver;

    HandOversResource(HandingOverAll handingOver) {
        this.handingOver = handingOver;
    }

    @POST
    @Needs(AppraisalPermissions.STEP_IN)
    @Operation(summary = "Give all that somebody holds and that can be handed over to another appraiser; for HR")
    public HandOversView handOverAll(@NotNull @Valid HandOverAll request) {
        return handingOver.handOver(request.fromAppraiserId(), request.toAppraiserId(), request.reason());
    }
}
