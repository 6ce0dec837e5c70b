package org.cadre.workforce.planning.model;

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
import org.cadre.workforce.planning.disclosure.Disclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What forecasts are computed of. */
@Path("/models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasting")
public class ModelResource {

    private final ModelRegister register;
    private final Disclosure disclosure;

    ModelResource(ModelRegister register, Disclosure disclosure) {
        this.register = register;
        this.disclosure = disclosure;
    }

    @POST
    @Needs(PlanningPermissions.MAKE)
    @Operation(
            summary = "Keep a model of an organisation's staff: headcount by age, rates, joiners, courses and demand")
    @APIResponseSchema(value = PlanningModelView.class, responseCode = "201")
    public RestResponse<PlanningModelView> makePlanningModel(@NotNull @Valid NewPlanningModel wanted) {
        var made = register.make(wanted);
        return Versioned.created("models/" + made.id(), PlanningModelView.of(made), 0);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(summary = "Models of an organisation, the newest first")
    public Page<PlanningModelLine> listPlanningModels(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        var lines = register.page(organisation, page);
        return disclosure.of(organisation).isEmpty() ? lines : lines.map(PlanningModelLine::withoutHash);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Path("{id}")
    @Operation(
            summary =
                    "One model as it was sent, with the hash of its canonical form; from above its staff groups, rounded")
    public RestResponse<PlanningModelView> getPlanningModel(@RestPath UUID id) {
        var kept = register.require(id);
        var view = disclosure
                .of(kept.organisation())
                .map(rule -> PlanningModelView.of(kept, rule))
                .orElseGet(() -> PlanningModelView.of(kept));
        return Versioned.ok(view, 0);
    }
}
