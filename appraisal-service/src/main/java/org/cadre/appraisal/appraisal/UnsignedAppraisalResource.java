package org.cadre.appraisal.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of an appraisal whose appraisee neither signs nor disputes. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
public class UnsignedAppraisalResource {

    /**
     * Why it is completed without the appraisee's signature.
     *
     * @param reason a code of the reference data in force, such as NO_ANSWER or SIGNATURE_DECLINED, or
     *     LEFT_ORGANISATION, which is the one for an appraisee who has left
     */
    public record CompletionWithoutSignature(
            @NotBlank @Size(max = 60) String reason) {}

    private final Access access;
    private final CompletingUnsigned completing;
    private final ShowingAppraisals showing;

    UnsignedAppraisalResource(Access access, CompletingUnsigned completing, ShowingAppraisals showing) {
        this.access = access;
        this.completing = completing;
        this.showing = showing;
    }

    @POST
    @Needs(AppraisalPermissions.STEP_IN)
    @Path("{id}/complete-unsigned")
    @Operation(
            summary =
                    "Complete what the appraisee has neither signed nor disputed in time; for HR. The appraisee may still dispute it")
    public RestResponse<AppraisalView> completeUnsigned(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid CompletionWithoutSignature request) {
        var appraisal = access.hold(id, AppraisalPermissions.STEP_IN).at(ifMatch);
        return showing.answer(completing.complete(appraisal, request.reason()));
    }
}
