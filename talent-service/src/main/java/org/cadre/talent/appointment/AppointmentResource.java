package org.cadre.talent.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
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

    AppointmentResource(Appointing appointing, Appointments appointments) {
        this.appointing = appointing;
        this.appointments = appointments;
    }

    @GET
    @Needs(AppointmentPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One appointment")
    public RestResponse<AppointmentView> getAppointment(@RestPath UUID id) {
        var appointment = appointments.visible(id);
        return Versioned.ok(appointment.view(), appointment.version());
    }

    @POST
    @Needs(AppointmentPermissions.MAKE)
    @PutsRefusalsOnRecord
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
            case Outcome.Refused(var candidate, var gaps) -> throw new RefusedAtTheGate(candidate, gaps);
        };
    }
}
