package org.cadre.workforce.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Organisations are public knowledge: whoever has a token of the suite may read them. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class OrganisationResource {

    public static final String ODS_CODE = "[A-Z0-9]{3,10}";

    private final Organisations organisations;
    private final BusinessCalendar calendar;

    OrganisationResource(Organisations organisations, BusinessCalendar calendar) {
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @GET
    @Needs(OrganisationPermissions.READ)
    @Operation(summary = "Organisations open on a day (today by default), or the one with a code, open or not")
    public Page<OrganisationView> listOrganisations(
            @RestQuery Optional<LocalDate> asOf,
            @RestQuery Optional<OrganisationType> type,
            @RestQuery Optional<@Pattern(regexp = ODS_CODE) String> code,
            @BeanParam @Valid PageQuery page) {
        var day = asOf.orElseGet(calendar::today);
        return organisations.page(day, type, code, page).map(organisation -> OrganisationView.of(organisation, day));
    }

    @GET
    @Needs(OrganisationPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One organisation as it is on a day, today by default")
    public RestResponse<OrganisationView> getOrganisation(@RestPath UUID id, @RestQuery Optional<LocalDate> asOf) {
        var day = asOf.orElseGet(calendar::today);
        var organisation = organisations.require(id);
        return ResponseBuilder.ok(OrganisationView.of(organisation, day))
                .tag("%d-%s".formatted(organisation.version(), day))
                .build();
    }
}
