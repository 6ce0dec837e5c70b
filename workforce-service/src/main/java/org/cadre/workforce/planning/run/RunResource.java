package org.cadre.workforce.planning.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Forecasts that take their time. A run is asked for, and looked at until it is done. */
@Path("/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasting")
public class RunResource {

    private static final String SOON = "1";

    private final RunRegister register;
    private final Disclosure disclosure;

    RunResource(RunRegister register, Disclosure disclosure) {
        this.register = register;
        this.disclosure = disclosure;
    }

    @POST
    @Needs(PlanningPermissions.MAKE)
    @Operation(summary = "Ask for a forecast of a model; it is computed when its turn comes")
    @APIResponseSchema(value = RunView.class, responseCode = "202")
    public RestResponse<RunView> askForRun(@NotNull @Valid NewRun wanted) {
        return accepted(register.ask(wanted));
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(summary = "Runs of an organisation, the newest first")
    public Page<PlanningRunLine> listRuns(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        return register.page(organisation, page);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Path("{id}")
    @Operation(summary = "A run and how far it is")
    public RestResponse<RunView> getRun(@RestPath UUID id) {
        return ok(register.require(id));
    }

    /** The version rises with every progress, so an {@code If-Match} would make it a matter of luck. */
    @POST
    @Needs(PlanningPermissions.MAKE)
    @Path("{id}/cancel")
    @Operation(summary = "Cancel a run that is not done yet; what was computed of it is dropped")
    public RestResponse<RunView> cancelRun(@RestPath UUID id) {
        return ok(register.cancel(id));
    }

    @POST
    @Needs(PlanningPermissions.MAKE)
    @Path("{id}/replay")
    @Operation(summary = "Compute a run again, in a run of its own that says whether the same came out")
    @APIResponseSchema(value = RunView.class, responseCode = "202")
    public RestResponse<RunView> replayRun(@RestPath UUID id) {
        return accepted(register.replay(id));
    }

    @POST
    @Needs(PlanningPermissions.MAKE)
    @Path("{id}/comparisons")
    @Operation(
            summary =
                    "Compare a run with another of the same luck in every line, in a run of its own that tells the differences")
    @APIResponseSchema(value = RunView.class, responseCode = "202")
    public RestResponse<RunView> askForComparison(@RestPath UUID id, @NotNull @Valid NewComparison wanted) {
        return accepted(register.compare(id, wanted));
    }

    private RestResponse<RunView> ok(PlanningRun run) {
        return Versioned.ok(told(run), run.version());
    }

    private RunView told(PlanningRun run) {
        var view = register.view(run);
        return disclosure.of(run.organisation()).isEmpty() ? view : view.withoutHashes();
    }

    private RestResponse<RunView> accepted(PlanningRun run) {
        return ResponseBuilder.<RunView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("runs/" + run.id()))
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .tag(Long.toString(run.version()))
                .entity(told(run))
                .build();
    }
}
