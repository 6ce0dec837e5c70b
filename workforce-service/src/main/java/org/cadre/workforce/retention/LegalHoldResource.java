package org.cadre.workforce.retention;

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
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** While one is open, nothing removes the record. */
@Path("/people/{personId}/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class LegalHoldResource {

    /**
     * A hold to be. The person may read it.
     *
     * @param reference such as a case number
     */
    public record NewHold(
            @Personal @NotBlank @Size(max = 1000) String reason,
            @Personal @NotBlank @Size(max = 100) String reference) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final Retentions retentions;
    private final RetentionAccess access;
    private final PlacingHolds holds;

    LegalHoldResource(Retentions retentions, RetentionAccess access, PlacingHolds holds) {
        this.retentions = retentions;
        this.access = access;
        this.holds = holds;
    }

    @POST
    @Needs(RetentionPermissions.HOLD)
    @Operation(summary = "Keep a record from being removed until the hold is released")
    @APIResponseSchema(value = HoldView.class, responseCode = "201")
    public RestResponse<HoldView> placeLegalHold(@RestPath UUID personId, @NotNull @Valid NewHold wanted) {
        var standing = access.forAct(RetentionPermissions.HOLD, personId);
        var hold = holds.place(standing, wanted.reason(), wanted.reference(), access.admin());
        return Versioned.created(
                "people/%s/legal-holds/%s".formatted(personId, hold.id()), hold.view(), hold.version());
    }

    @GET
    @Needs(RetentionPermissions.READ)
    @Path("{holdId}")
    @Operation(summary = "One hold, open or released")
    public RestResponse<HoldView> getLegalHold(@RestPath UUID personId, @RestPath UUID holdId) {
        access.seen(personId);
        var hold = retentions.requireHold(personId, holdId);
        return Versioned.ok(hold.view(), hold.version());
    }

    @POST
    @Needs(RetentionPermissions.RELEASE)
    @Path("{holdId}/release")
    @Operation(summary = "Release a hold; a record whose time is over goes soon after")
    public RestResponse<HoldView> releaseLegalHold(
            @RestPath UUID personId,
            @RestPath UUID holdId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var standing = access.forAct(RetentionPermissions.RELEASE, personId);
        var hold = retentions.requireHold(personId, holdId);
        ifMatch.require(hold.version());
        holds.release(standing, hold, access.admin());
        return Versioned.ok(hold.view(), hold.version());
    }
}
