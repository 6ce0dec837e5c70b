package org.cadre.talent.appointment;

import static java.util.stream.Collectors.joining;

import io.quarkus.logging.Log;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.talent.appointment.Appointing.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Appointments are made by the talent lead of the region, through the gate. */
@Path("/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class AppointmentResource {

    /**
     * An appointment to be.
     *
     * @param applicationId a recommended application
     * @param startsOn first day in the post, today or later
     */
    public record Appoint(
            @NotNull UUID applicationId, @NotNull LocalDate startsOn) {}

    private final Appointing appointing;
    private final Appointments appointments;
    private final Audit audit;

    AppointmentResource(Appointing appointing, Appointments appointments, Audit audit) {
        this.appointing = appointing;
        this.appointments = appointments;
        this.audit = audit;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One appointment")
    public RestResponse<AppointmentView> getAppointment(@RestPath UUID id) {
        var appointment = appointments.visible(id);
        return Versioned.ok(appointment.view(), appointment.version());
    }

    @POST
    @Operation(
            summary = "Appoint a recommended person",
            description =
                    "Answers 409 `not-eligible`, with one entry in `errors` for each gap, unless training's verdict"
                            + " for the required stage permits it on the day on which the appointment is made")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "201")
    public RestResponse<AppointmentView> makeAppointment(@NotNull @Valid Appoint wanted) {
        return switch (appointing.appoint(wanted.applicationId(), wanted.startsOn())) {
            case Outcome.Appointed(var made) ->
                Versioned.created("appointments/" + made.id(), made.view(), made.version());
            case Outcome.Refused refused -> throw refusal(refused);
        };
    }

    private DomainException refusal(Outcome.Refused refused) {
        var candidate = refused.candidate();
        var codes = refused.gaps().stream().map(Violation::code).collect(joining(", "));
        audit.recordDenied(AuditedAct.of("appoint", "application", candidate.applicationId(), candidate.organisation())
                .because(codes));
        Log.infof("Application %s refused at the gate: %s", candidate.applicationId(), codes);
        return DomainException.conflict(
                "not-eligible", "Training does not find this person eligible; see errors", refused.gaps());
    }
}
