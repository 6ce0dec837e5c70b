package org.cadre.talent.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What applicants do with their own applications. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ApplicationResource {

    /** The caller applies for itself. */
    public record Apply(@NotNull UUID advertId) {}

    private final Applying applying;
    private final ApplicationAccess access;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    ApplicationResource(Applying applying, ApplicationAccess access, Ledger ledger, BusinessCalendar calendar) {
        this.applying = applying;
        this.access = access;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(ApplicationPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One application, for the applicant, the talent lead and the panel that decided")
    public RestResponse<ApplicationView> getApplication(@RestPath UUID id) {
        var application = access.to(id, ApplicationPermissions.READ);
        return Versioned.ok(ApplicationView.of(application), application.version());
    }

    @POST
    @Needs(ApplicationPermissions.SUBMIT)
    @Operation(summary = "Apply to an advert")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public RestResponse<ApplicationView> submitApplication(@NotNull @Valid Apply wanted) {
        var application = applying.apply(wanted.advertId());
        ledger.record(act("submit", application), application.submitted(calendar.now()));
        return Versioned.created(
                "applications/" + application.id(), ApplicationView.of(application), application.version());
    }

    @POST
    @Needs(ApplicationPermissions.WITHDRAW)
    @Path("{id}/withdraw")
    @Operation(summary = "Withdraw one's own application")
    public RestResponse<ApplicationView> withdrawApplication(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var application = access.to(id, ApplicationPermissions.WITHDRAW);
        ifMatch.require(application.version());
        ledger.record(act("withdraw", application), application.withdraw(calendar.now()));
        return Versioned.ok(ApplicationView.of(application), application.version());
    }

    static AuditedAct act(String action, Application application) {
        return AuditedAct.of(action, "application", application.id(), application.organisation());
    }
}
