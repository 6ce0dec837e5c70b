package org.cadre.training.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.framework.Stages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of programmes is open to everybody who works with Cadre; few may add to it. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProgrammeResource {

    /**
     * A programme to be.
     *
     * @param organisation ODS code of the organisation that offers it, {@code ENG} for a national one
     * @param competencies codes of the competencies it covers
     */
    public record NewProgramme(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{2,59}")
            String code,

            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 30) String stage,
            @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @NotBlank @Size(max = 200) String provider,
            @NotEmpty @Size(max = 200) Set<@NotBlank @Size(max = 20) String> competencies) {

        ProgrammeOffer offer() {
            return new ProgrammeOffer(code, title, stage, organisation, provider, competencies);
        }
    }

    /** First and last day of an accreditation, both included. */
    public record NewAccreditation(
            @NotNull LocalDate validFrom, @NotNull LocalDate validTo) {}

    private final Programmes programmes;
    private final OfferingProgrammes offering;
    private final Stages stages;
    private final BusinessCalendar calendar;

    ProgrammeResource(Programmes programmes, OfferingProgrammes offering, Stages stages, BusinessCalendar calendar) {
        this.programmes = programmes;
        this.offering = offering;
        this.stages = stages;
        this.calendar = calendar;
    }

    @GET
    @Needs(ProgrammePermissions.READ)
    @Operation(summary = "Programmes by code, all or those that lead to a stage")
    public Page<ProgrammeView> listProgrammes(
            @RestQuery Optional<@Size(max = 30) String> stage, @BeanParam @Valid PageQuery page) {
        var today = calendar.today();
        stage.ifPresent(code -> stages.requireParameter("stage", code, today));
        return programmes.page(stage, page).map(programme -> ProgrammeView.of(programme, today));
    }

    @GET
    @Needs(ProgrammePermissions.READ)
    @Path("{id}")
    @Operation(summary = "One programme with its accreditations")
    public RestResponse<ProgrammeView> getProgramme(@RestPath UUID id) {
        var programme = programmes.require(id);
        return Versioned.ok(ProgrammeView.of(programme, calendar.today()), programme.version());
    }

    @POST
    @Needs(ProgrammePermissions.OFFER)
    @Operation(summary = "Offer a programme; it counts once it is accredited")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> offerProgramme(@NotNull @Valid NewProgramme programme) {
        return created(offering.offer(programme.offer()));
    }

    @POST
    @Needs(ProgrammePermissions.ACCREDIT)
    @Path("{id}/accreditations")
    @Operation(summary = "Accredit a programme from a day to a day")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public RestResponse<ProgrammeView> accreditProgramme(
            @RestPath UUID id, @NotNull @Valid NewAccreditation accreditation) {
        return created(offering.accredit(id, accreditation.validFrom(), accreditation.validTo()));
    }

    private RestResponse<ProgrammeView> created(Programme programme) {
        return Versioned.created(
                "programmes/" + programme.id(), ProgrammeView.of(programme, calendar.today()), programme.version());
    }
}
