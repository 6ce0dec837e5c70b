package org.cadre.workforce.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** HR of an employer takes down that a registration was renewed or has ended, or takes it back. */
@Path("/people/{personId}/registrations/{registrationId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationChangesResource {

    /**
     * A renewal.
     *
     * @param renewalOn last day before it has to be renewed again
     */
    public record Renewal(@NotNull LocalDate renewalOn) {}

    /**
     * The end of a registration.
     *
     * @param endedOn the last day on which it counted
     */
    public record RegistrationEnd(@NotNull LocalDate endedOn) {}

    private final RegistrationAccess access;
    private final Registrations registrations;
    private final RecordingRegistrations recording;

    RegistrationChangesResource(
            RegistrationAccess access, Registrations registrations, RecordingRegistrations recording) {
        this.access = access;
        this.registrations = registrations;
        this.recording = recording;
    }

    @POST
    @Needs(RegistrationPermissions.RECORD)
    @Path("renew")
    @Operation(summary = "Take down that a registration was renewed")
    public RestResponse<RegistrationView> renewRegistration(
            @RestPath UUID personId,
            @RestPath UUID registrationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Renewal renewal) {
        var employer = access.toChange(personId);
        var registration = seen(personId, registrationId, ifMatch);
        recording.renew(registration, renewal.renewalOn(), employer);
        return show(registration);
    }

    @POST
    @Needs(RegistrationPermissions.RECORD)
    @Path("end")
    @Operation(summary = "Take down that a registration has ended")
    public RestResponse<RegistrationView> endRegistration(
            @RestPath UUID personId,
            @RestPath UUID registrationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RegistrationEnd end) {
        var employer = access.toChange(personId);
        var registration = seen(personId, registrationId, ifMatch);
        recording.end(registration, end.endedOn(), employer);
        return show(registration);
    }

    @POST
    @Needs(RegistrationPermissions.RECORD)
    @Path("withdraw")
    @Operation(summary = "Take a registration back that was recorded in error; the answer shows it for the last time")
    public RegistrationView withdrawRegistration(
            @RestPath UUID personId,
            @RestPath UUID registrationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var employer = access.toChange(personId);
        var registration = seen(personId, registrationId, ifMatch);
        recording.withdraw(registration, employer);
        return registration.view();
    }

    private Registration seen(UUID personId, UUID registrationId, IfMatch ifMatch) {
        var registration = registrations.require(personId, registrationId);
        ifMatch.require(registration.version());
        return registration;
    }

    private RestResponse<RegistrationView> show(Registration registration) {
        registrations.flush();
        return Versioned.ok(registration.view(), registration.version());
    }
}
