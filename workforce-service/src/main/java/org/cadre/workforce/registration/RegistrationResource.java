package org.cadre.workforce.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** With which bodies somebody is registered; the number is for the person and for HR of an employer. */
@Path("/people/{personId}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationResource {

    /**
     * A registration to be recorded.
     *
     * @param body such as GMC, NMC, HCPC or GPHC
     * @param number as the body gives it; nobody else is told
     * @param renewalOn last day before it has to be renewed; leave it out where the body names none
     */
    public record NewRegistration(
            @NotNull @Pattern(regexp = "[A-Z]{2,10}") String body,
            @Personal @NotBlank @Size(max = 20) String number,
            @NotNull LocalDate registeredFrom,
            LocalDate renewalOn) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        Entry entry() {
            return new Entry(body, number, registeredFrom, renewalOn);
        }
    }

    /** All registrations of a person, the earliest first. */
    public record RegistrationsView(List<RegistrationView> items) {}

    private final RegistrationAccess access;
    private final Registrations registrations;
    private final RecordingRegistrations recording;

    RegistrationResource(RegistrationAccess access, Registrations registrations, RecordingRegistrations recording) {
        this.access = access;
        this.registrations = registrations;
        this.recording = recording;
    }

    @POST
    @Needs(RegistrationPermissions.RECORD)
    @Operation(summary = "Record that somebody is registered with the body of a profession")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "201")
    public RestResponse<RegistrationView> recordRegistration(
            @RestPath UUID personId, @NotNull @Valid NewRegistration wanted) {
        var employer = access.toChange(personId);
        var registration = recording.record(personId, wanted.entry(), employer);
        return Versioned.created(
                "people/%s/registrations/%s".formatted(personId, registration.id()),
                registration.view(),
                registration.version());
    }

    @GET
    @Needs(value = RegistrationPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "With which bodies somebody is registered, and until when")
    public RegistrationsView listRegistrations(@RestPath UUID personId) {
        access.look(personId, "list-registrations", "person", personId);
        return new RegistrationsView(
                registrations.of(personId).stream().map(Registration::view).toList());
    }

    @GET
    @Needs(value = RegistrationPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{registrationId}")
    @Operation(summary = "One registration")
    public RestResponse<RegistrationView> getRegistration(@RestPath UUID personId, @RestPath UUID registrationId) {
        access.look(personId, "read", "registration", registrationId);
        var registration = registrations.require(personId, registrationId);
        return Versioned.ok(registration.view(), registration.version());
    }
}
