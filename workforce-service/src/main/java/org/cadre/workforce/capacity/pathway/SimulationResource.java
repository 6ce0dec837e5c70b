package org.cadre.workforce.capacity.pathway;

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
import org.cadre.workforce.capacity.study.CapacityPermissions;
import org.cadre.workforce.capacity.study.StudyLine;
import org.cadre.workforce.capacity.study.StudyRegister;
import org.cadre.workforce.capacity.study.StudyReplay;
import org.cadre.workforce.organisation.OrganisationResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Planners simulate days of a pathway; its description, the seed and what came out stay as they were. */
@Path("/capacity-simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
public class SimulationResource {

    private final StudyRegister register;
    private final SimulationMethod method;

    SimulationResource(StudyRegister register, SimulationMethod method) {
        this.register = register;
        this.method = method;
    }

    @POST
    @Needs(CapacityPermissions.MAKE)
    @Operation(summary = "Simulate days of a pathway: waits, overrun, the bottleneck and the staff that would do")
    @APIResponseSchema(value = SimulationView.class, responseCode = "201")
    public RestResponse<SimulationView> makeSimulation(@NotNull @Valid NewSimulation asked) {
        new PathwayRules(asked).check();
        var study = register.make(method, asked.organisation(), asked);
        return Versioned.created("capacity-simulations/" + study.id(), SimulationView.of(study), 0);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Operation(summary = "Simulations of an organisation, the newest first")
    public Page<StudyLine> listSimulations(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        return register.page(method, organisation, page);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One simulation, with its pathway, its seed and what came out")
    public RestResponse<SimulationView> getSimulation(@RestPath UUID id) {
        return Versioned.ok(SimulationView.of(register.require(method, id)), 0);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Path("{id}/replay")
    @Operation(summary = "Simulate the same days again and say whether the same came out")
    public StudyReplay replaySimulation(@RestPath UUID id) {
        return register.replay(method, id);
    }
}
