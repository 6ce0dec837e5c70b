package org.cadre.workforce.planning.calibration;

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
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.capacity.study.StudyLine;
import org.cadre.workforce.capacity.study.StudyRegister;
import org.cadre.workforce.capacity.study.StudyReplay;
import org.cadre.workforce.organisation.OrganisationResource;
import org.cadre.workforce.planning.PlanningPermissions;
import org.cadre.workforce.planning.disclosure.Disclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Rates from the movements of past years, and how good forecasts by them would have been. */
@Path("/calibrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasting")
public class CalibrationResource {

    private final StudyRegister register;
    private final CalibrationMethod method;
    private final Disclosure disclosure;

    CalibrationResource(StudyRegister register, CalibrationMethod method, Disclosure disclosure) {
        this.register = register;
        this.method = method;
        this.disclosure = disclosure;
    }

    @POST
    @Needs(PlanningPermissions.MAKE)
    @Operation(
            summary = "Draw rates of leaving from movements of past years, and test forecasts by them on those years")
    @APIResponseSchema(value = CalibrationView.class, responseCode = "201")
    public RestResponse<CalibrationView> makeCalibration(@NotNull @Valid NewCalibration asked) {
        var made = CalibrationView.of(register.make(method, asked.organisation(), asked));
        return Versioned.created("calibrations/" + made.id(), made, 0);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Operation(summary = "Calibrations of an organisation, the newest first")
    public Page<StudyLine> listCalibrations(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        var lines = register.page(method, organisation, page);
        return disclosure.of(organisation).isEmpty() ? lines : lines.map(StudyLine::withoutAnswer);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One calibration, as it was asked for and answered")
    public RestResponse<CalibrationView> getCalibration(@RestPath UUID id) {
        return Versioned.ok(CalibrationView.of(whole(id)), 0);
    }

    @GET
    @Needs(PlanningPermissions.READ)
    @Path("{id}/replay")
    @Operation(summary = "Calibrate again and say whether the answer is the same")
    public StudyReplay replayCalibration(@RestPath UUID id) {
        whole(id);
        return register.replay(method, id);
    }

    /** Histories count those who came and left, often few of them, so they are told to those only who see figures as they are. */
    private Studied<NewCalibration, CalibrationAnswer> whole(UUID id) {
        var kept = register.require(method, id);
        disclosure.requireWithin(kept.question().organisation(), "Calibrations");
        return kept;
    }
}
