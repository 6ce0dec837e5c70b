package org.cadre.talent.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the talent lead of the region does with applications. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Selection")
public class SelectionResource {

    /**
     * What the panel decided.
     *
     * @param reasons in words; the applicant reads them too
     * @param panel the people who decided
     */
    public record DecideAsPanel(
            @NotNull PanelOutcome decision,
            @Personal @NotBlank @Size(max = 4000) String reasons,
            @NotNull @Size(max = 12) List<@NotNull UUID> panel) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final Applications applications;
    private final ApplicationAccess access;
    private final SelectionPanels panels;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    SelectionResource(
            Applications applications,
            ApplicationAccess access,
            SelectionPanels panels,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.applications = applications;
        this.access = access;
        this.panels = panels;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(ApplicationPermissions.LIST)
    @Operation(summary = "Applications to an advert, in the order in which they came")
    public Page<ApplicationView> listApplications(@RestQuery @NotNull UUID advert, @BeanParam @Valid PageQuery page) {
        access.requireLeadOf(advert);
        return applications.page(advert, page).map(ApplicationView::of);
    }

    @POST
    @Needs(ApplicationPermissions.SELECT)
    @Path("{id}/shortlist")
    @Operation(summary = "Put an application on the shortlist")
    public RestResponse<ApplicationView> shortlistApplication(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var application = access.to(id, ApplicationPermissions.SELECT);
        ifMatch.require(application.version());
        return changed("shortlist", application, application.shortlist(calendar.now()));
    }

    @POST
    @Needs(ApplicationPermissions.SELECT)
    @Path("{id}/panel-decision")
    @Operation(summary = "Record what the panel decided, with its reasons")
    public RestResponse<ApplicationView> recordPanelDecision(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid DecideAsPanel wanted) {
        var application = access.to(id, ApplicationPermissions.SELECT);
        ifMatch.require(application.version());
        var decision = panels.decision(wanted.reasons(), wanted.panel());
        var outcome = wanted.decision();
        return changed(outcome.verb(), application, application.decide(outcome, decision, calendar.now()));
    }

    private RestResponse<ApplicationView> changed(String action, Application application, ApplicationEvent event) {
        ledger.record(ApplicationResource.act(action, application), event);
        return Versioned.ok(ApplicationView.of(application), application.version());
    }
}
