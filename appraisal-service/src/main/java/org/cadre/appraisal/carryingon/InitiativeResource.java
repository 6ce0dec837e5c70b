package org.cadre.appraisal.carryingon;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What an organisation has undertaken, and who answers for it. */
@Path("/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carrying on")
public class InitiativeResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /**
     * An initiative to be.
     *
     * @param organisation ODS code
     * @param ownerId who answers for it; holds a post there today
     */
    public record StartInitiative(
            @NotNull @Pattern(regexp = ODS_CODE) String organisation,
            @NotBlank @Size(max = 200) String name,
            @NotNull UUID ownerId) {}

    /**
     * An initiative.
     *
     * @param closedOn absent while it is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InitiativeView(UUID id, String organisation, String name, UUID ownerId, LocalDate closedOn) {

        static InitiativeView of(Initiative initiative) {
            return new InitiativeView(
                    initiative.id(),
                    initiative.organisation(),
                    initiative.name(),
                    initiative.ownerId(),
                    initiative.closedOn());
        }
    }

    private final Initiatives initiatives;
    private final CarryingOn carryingOn;
    private final Policy policy;

    InitiativeResource(Initiatives initiatives, CarryingOn carryingOn, Policy policy) {
        this.initiatives = initiatives;
        this.carryingOn = carryingOn;
        this.policy = policy;
    }

    @GET
    @Needs(CarryingOnPermissions.READ)
    @Operation(summary = "The initiatives of an organisation, newest first")
    public Page<InitiativeView> listInitiatives(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation, @BeanParam @Valid PageQuery page) {
        policy.require(CarryingOnPermissions.READ, Subject.at(organisation));
        return initiatives.page(organisation, page).map(InitiativeView::of);
    }

    @GET
    @Needs(CarryingOnPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One initiative")
    public RestResponse<InitiativeView> getInitiative(@RestPath UUID id) {
        return answer(visible(id));
    }

    @POST
    @Needs(CarryingOnPermissions.MANAGE)
    @Operation(summary = "Start an initiative")
    @APIResponseSchema(value = InitiativeView.class, responseCode = "201")
    public RestResponse<InitiativeView> startInitiative(@NotNull @Valid StartInitiative request) {
        policy.require(CarryingOnPermissions.MANAGE, Subject.at(request.organisation()));
        var initiative = carryingOn.start(request.organisation(), request.name(), request.ownerId());
        return Versioned.created("initiatives/" + initiative.id(), InitiativeView.of(initiative), initiative.version());
    }

    @POST
    @Needs(CarryingOnPermissions.MANAGE)
    @Path("{id}/close")
    @Operation(summary = "Close an initiative; it needs no owner any more")
    public RestResponse<InitiativeView> closeInitiative(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var initiative = visible(id);
        policy.require(CarryingOnPermissions.MANAGE, Subject.at(initiative.organisation()));
        ifMatch.require(initiative.version());
        return answer(carryingOn.close(initiative));
    }

    private Initiative visible(UUID id) {
        var initiative = initiatives.require(id);
        policy.requireVisible(CarryingOnPermissions.READ, Subject.at(initiative.organisation()), "initiative", id);
        return initiative;
    }

    private static RestResponse<InitiativeView> answer(Initiative initiative) {
        return Versioned.ok(InitiativeView.of(initiative), initiative.version());
    }
}
