package org.cadre.workforce.exclusion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.workforce.organisation.OrganisationResource;
import org.cadre.workforce.person.Employees.Employee;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** From when to when somebody is not expected to be appraised; why is for the person and for HR of the employer. */
@Path("/people/{personId}/exclusions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exclusions")
public class ExclusionResource {

    /** A code, as the reference data has them. */
    static final String CODE = "[A-Z][A-Z_]{0,59}";

    /**
     * An exclusion to be.
     *
     * @param from a day on which the person holds a post there
     * @param to last day; leave it out for the time being
     * @param reason such as LONG_TERM_ABSENCE or CAREER_BREAK; nobody else is told
     */
    public record NewExclusion(
            @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE)
            String organisation,

            @NotNull LocalDate from,
            LocalDate to,
            @Special @NotNull @Pattern(regexp = CODE) String reason) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** All exclusions that the caller may see, the earliest first. */
    public record ExclusionsView(List<ExclusionView> items) {}

    private final ExclusionAccess access;
    private final RecordingExclusions recording;
    private final Ledger ledger;

    ExclusionResource(ExclusionAccess access, RecordingExclusions recording, Ledger ledger) {
        this.access = access;
        this.recording = recording;
        this.ledger = ledger;
    }

    @POST
    @Needs(ExclusionPermissions.RECORD)
    @Operation(summary = "Record that somebody is not expected to be appraised on these days")
    @APIResponseSchema(value = ExclusionView.class, responseCode = "201")
    public RestResponse<ExclusionView> recordExclusion(@RestPath UUID personId, @NotNull @Valid NewExclusion wanted) {
        var employee = access.held(personId);
        access.requireMayRecord(employee, wanted.organisation());
        var days = new Days(wanted.from(), wanted.to());
        var exclusion = recording.record(employee, wanted.organisation(), days, wanted.reason());
        ledger.record(
                AuditedAct.of("record", "exclusion", exclusion.id(), exclusion.organisation()), exclusion.recorded());
        return Versioned.created(
                "people/%s/exclusions/%s".formatted(personId, exclusion.id()), exclusion.view(), exclusion.version());
    }

    @GET
    @Needs(value = ExclusionPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "On which days somebody is not expected to be appraised, and why")
    public ExclusionsView listExclusions(@RestPath UUID personId) {
        var employee = access.seen(personId);
        looked(employee, AuditedAct.of("list-exclusions", "person", personId, access.employer()));
        return new ExclusionsView(
                access.of(employee).stream().map(Exclusion::view).toList());
    }

    @GET
    @Needs(value = ExclusionPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{exclusionId}")
    @Operation(summary = "One exclusion")
    public RestResponse<ExclusionView> getExclusion(@RestPath UUID personId, @RestPath UUID exclusionId) {
        var employee = access.seen(personId);
        var exclusion = access.one(employee, exclusionId);
        looked(employee, AuditedAct.of("read", "exclusion", exclusionId, exclusion.organisation()));
        return Versioned.ok(exclusion.view(), exclusion.version());
    }

    /** A look at another person's goes on record, a look at one's own does not. */
    private void looked(Employee employee, AuditedAct look) {
        if (employee.isCaller()) {
            ledger.recordNothing();
        } else {
            ledger.record(look);
        }
    }
}
