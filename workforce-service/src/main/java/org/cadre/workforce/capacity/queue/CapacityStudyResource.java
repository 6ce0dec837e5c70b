package org.cadre.workforce.capacity.queue;

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

/** Planners ask how many people a service needs; the question and the answer stay as they were. */
@Path("/capacity-studies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
public class CapacityStudyResource {

    private final StudyRegister register;
    private final QueueMethod method;

    CapacityStudyResource(StudyRegister register, QueueMethod method) {
        this.register = register;
        this.method = method;
    }

    @POST
    @Needs(CapacityPermissions.MAKE)
    @Operation(summary = "Study how long people wait for a service and how many have to serve")
    @APIResponseSchema(value = CapacityStudyView.class, responseCode = "201")
    public RestResponse<CapacityStudyView> makeCapacityStudy(@NotNull @Valid NewCapacityStudy asked) {
        var study = register.make(method, asked.organisation(), asked);
        return Versioned.created("capacity-studies/" + study.id(), CapacityStudyView.of(study), 0);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Operation(summary = "Studies of an organisation, the newest first")
    public Page<StudyLine> listCapacityStudies(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        return register.page(method, organisation, page);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One study, with its question and its answer")
    public RestResponse<CapacityStudyView> getCapacityStudy(@RestPath UUID id) {
        return Versioned.ok(CapacityStudyView.of(register.require(method, id)), 0);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Path("{id}/replay")
    @Operation(summary = "Compute a study again and say whether the answer is the same")
    public StudyReplay replayCapacityStudy(@RestPath UUID id) {
        return register.replay(method, id);
    }
}
