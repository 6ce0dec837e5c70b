package org.cadre.workforce.planning.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.workforce.organisation.OrganisationResource;
import org.cadre.workforce.planning.PlanningPermissions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What would change: levers with an owner, a reason and a last day. */
@Path("/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasting")
public class ScenarioResource {

    private final ScenarioRegister register;

    ScenarioResource(ScenarioRegister register) {
        this.register = register;
    }

    @POST
    @Needs(PlanningPermissions.MAKE)
    @Operation(summary = "Keep a scenario: levers on a model, each with owner, reason and the last day it may be run")
    @APIResponseSchema(value = ScenarioView.class, responseCode = "201")
    public RestResponse<ScenarioView> makeScenario(@NotNull @Valid NewScenario wanted) {
        var made = register.make(wanted);
        return Versioned.created("scenarios/" + made.id(), made, 0);
    }

    @POST
    @Needs(PlanningPermissions.MAKE)
    @Path("{id}/copies")
    @Operation(summary = "Keep the levers of a scenario as another one, of its model or of another model")
    @APIResponseSchema(value = ScenarioView.class, responseCode = "201")
    public RestResponse<ScenarioView> copyScenario(@RestPath UUID id, @NotNull @Valid NewScenarioCopy wanted) {
        var made = register.copy(id, wanted);
        return Versioned.created("scenarios/" + made.id(), made, 0);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(summary = "Scenarios of an organisation, the newest first")
    public Page<ScenarioLine> listScenarios(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        return register.page(organisation, page);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One scenario with its levers")
    public RestResponse<ScenarioView> getScenario(@RestPath UUID id) {
        return Versioned.ok(register.require(id), 0);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Path("{id}/difference")
    @Operation(summary = "The levers that make a scenario of another: those to put in, and those to take out")
    public RestResponse<ScenarioDifference> compareScenarios(@RestPath UUID id, @RestQuery @NotNull UUID from) {
        return Versioned.ok(ScenarioDifference.of(register.require(id), register.require(from)), 0);
    }
}
