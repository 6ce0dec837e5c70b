package org.cadre.workforce.capacity.workload;

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

/** Planners compare the people a year of work needs with those in post; the year and the answer stay as they were. */
@Path("/wisn")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
public class WisnResource {

    private final StudyRegister register;
    private final WisnMethod method;

    WisnResource(StudyRegister register, WisnMethod method) {
        this.register = register;
        this.method = method;
    }

    @POST
    @Needs(CapacityPermissions.MAKE)
    @Operation(summary = "Study how many people a year of work needs, beside those in post")
    @APIResponseSchema(value = WisnStudyView.class, responseCode = "201")
    public RestResponse<WisnStudyView> makeWisnStudy(@NotNull @Valid NewWisnStudy asked) {
        var study = register.make(method, asked.organisation(), asked);
        return Versioned.created("wisn/" + study.id(), WisnStudyView.of(study), 0);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Operation(summary = "Studies of the workload of an organisation, the newest first")
    public Page<StudyLine> listWisnStudies(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        return register.page(method, organisation, page);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One study of a workload, with its year and its answer")
    public RestResponse<WisnStudyView> getWisnStudy(@RestPath UUID id) {
        return Versioned.ok(WisnStudyView.of(register.require(method, id)), 0);
    }

    @GET
    @Needs(CapacityPermissions.READ)
    @Path("{id}/replay")
    @Operation(summary = "Compute a study of a workload again and say whether the answer is the same")
    public StudyReplay replayWisnStudy(@RestPath UUID id) {
        return register.replay(method, id);
    }
}
