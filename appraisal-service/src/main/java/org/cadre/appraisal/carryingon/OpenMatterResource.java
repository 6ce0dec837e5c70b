package org.cadre.appraisal.carryingon;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What leaders left open when they left, and until when it needs a new owner; never what it is about. */
@Path("/open-matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carrying on")
public class OpenMatterResource {

    /**
     * Who takes it over.
     *
     * @param ownerId holds a post at the organisation today
     */
    public record NewOwner(@NotNull UUID ownerId) {}

    /**
     * Something left open.
     *
     * @param subjectId the appraisal or the initiative
     * @param number which objective of the appraisal, from 1; absent for an initiative
     * @param forward true where it is an objective agreed for the time after the appraisal, and {@code number} its place among
     *     those; absent otherwise
     * @param leftOn last day of the leaver at the organisation
     * @param newOwnerBy last day for finding a new owner
     * @param newOwnerId absent until there is one, or where it was closed instead
     * @param settledOn absent until it is settled
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OpenMatterView(
            UUID id,
            String organisation,
            MatterKind kind,
            UUID subjectId,
            Integer number,
            UUID leaverId,
            LocalDate leftOn,
            LocalDate newOwnerBy,
            MatterState state,
            UUID newOwnerId,
            LocalDate settledOn,
            Boolean forward) {

        static OpenMatterView of(OpenMatter matter) {
            var known = matter.publicState();
            return new OpenMatterView(
                    matter.id(),
                    known.organisation(),
                    known.kind(),
                    known.subjectId(),
                    known.number(),
                    known.leaverId(),
                    known.leftOn(),
                    known.newOwnerBy(),
                    known.state(),
                    known.newOwnerId(),
                    known.settledOn(),
                    known.forward());
        }
    }

    private final OpenMatters matters;
    private final CarryingOn carryingOn;
    private final Policy policy;

    OpenMatterResource(OpenMatters matters, CarryingOn carryingOn, Policy policy) {
        this.matters = matters;
        this.carryingOn = carryingOn;
        this.policy = policy;
    }

    @GET
    @Needs(CarryingOnPermissions.READ)
    @Operation(summary = "What leavers left open, newest first; alerts with state ALERTED")
    public Page<OpenMatterView> listOpenMatters(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<MatterState> state,
            @BeanParam @Valid PageQuery page) {
        policy.require(CarryingOnPermissions.READ, Subject.at(organisation));
        return matters.page(organisation, state, page).map(OpenMatterView::of);
    }

    @GET
    @Needs(CarryingOnPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One thing that a leaver left open")
    public RestResponse<OpenMatterView> getOpenMatter(@RestPath UUID id) {
        return answer(visible(id));
    }

    @POST
    @Needs(CarryingOnPermissions.MANAGE)
    @Path("{id}/hand-over")
    @Operation(summary = "Give it to a new owner, in time or after the alert")
    public RestResponse<OpenMatterView> handOverOpenMatter(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid NewOwner request) {
        var matter = visible(id);
        policy.require(CarryingOnPermissions.MANAGE, Subject.at(matter.organisation()));
        ifMatch.require(matter.version());
        return answer(carryingOn.handOver(matter, request.ownerId()));
    }

    private OpenMatter visible(UUID id) {
        var matter = matters.require(id);
        policy.requireVisible(CarryingOnPermissions.READ, Subject.at(matter.organisation()), "open-matter", id);
        return matter;
    }

    private static RestResponse<OpenMatterView> answer(OpenMatter matter) {
        return Versioned.ok(OpenMatterView.of(matter), matter.version());
    }
}
