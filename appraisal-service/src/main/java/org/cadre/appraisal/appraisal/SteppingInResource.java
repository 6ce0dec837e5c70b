package org.cadre.appraisal.appraisal;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.party.FormerAppraiser;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What HR does when an appraisal cannot go on by itself. The reasons are codes of the reference data in force. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
public class SteppingInResource {

    /**
     * Who takes over from the present appraiser.
     *
     * @param reason such as LINE_MANAGEMENT_CHANGED or CONFLICT_OF_INTEREST
     */
    public record HandOver(
            @NotNull UUID appraiserId,
            @NotBlank @Size(max = 60) String reason) {}

    /**
     * Until when there is time.
     *
     * @param dueOn later than the present day, and not passed
     * @param reason such as EMPLOYER_POSTPONED or PARTY_UNAVAILABLE
     */
    public record Extension(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 60) String reason) {}

    /**
     * Why what is complete is looked at again.
     *
     * @param reason such as FACTUAL_ERROR or AGREED_BY_BOTH
     */
    public record Reopening(@NotBlank @Size(max = 60) String reason) {}

    /** Somebody who held the appraisal before. */
    public record FormerAppraiserView(UUID appraiserId, Instant handedOverAt, String reason) {

        static FormerAppraiserView of(FormerAppraiser former) {
            return new FormerAppraiserView(former.appraiserId(), former.handedOverAt(), former.reason());
        }
    }

    /**
     * Who holds the appraisal and who did.
     *
     * @param former oldest first
     */
    public record AppraisersView(UUID appraiserId, List<FormerAppraiserView> former) {}

    private final Access access;
    private final SteppingIn steppingIn;
    private final ShowingAppraisals showing;

    SteppingInResource(Access access, SteppingIn steppingIn, ShowingAppraisals showing) {
        this.access = access;
        this.steppingIn = steppingIn;
        this.showing = showing;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/appraisers")
    @Operation(summary = "Who holds the appraisal and who did before")
    public AppraisersView getAppraisers(@RestPath UUID id) {
        var parties = access.look(id, AppraisalPermissions.READ, "read-appraisers")
                .appraisal()
                .parties();
        return new AppraisersView(
                parties.present().appraiserId(),
                parties.formerAppraisers().stream().map(FormerAppraiserView::of).toList());
    }

    @POST
    @Needs(AppraisalPermissions.STEP_IN)
    @Path("{id}/hand-over")
    @Operation(summary = "Give the appraisal to another appraiser, who finds what was written; for HR")
    public RestResponse<AppraisalView> handOverAppraisal(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid HandOver request) {
        return showing.answer(steppingIn.handOver(held(id, ifMatch), request.appraiserId(), request.reason()));
    }

    @POST
    @Needs(AppraisalPermissions.STEP_IN)
    @Path("{id}/extend")
    @Operation(summary = "Give one appraisal more time than its cycle; for HR")
    public RestResponse<AppraisalView> extendAppraisal(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Extension request) {
        return showing.answer(steppingIn.extend(held(id, ifMatch), request.dueOn(), request.reason()));
    }

    @POST
    @Needs(AppraisalPermissions.STEP_IN)
    @Path("{id}/reopen")
    @Operation(summary = "Let the appraiser write again in what is complete; both sign anew; for HR")
    public RestResponse<AppraisalView> reopenAppraisal(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Reopening request) {
        return showing.answer(steppingIn.reopen(held(id, ifMatch), request.reason()));
    }

    private Appraisal held(UUID id, IfMatch ifMatch) {
        return access.to(id, AppraisalPermissions.STEP_IN).at(ifMatch);
    }
}
