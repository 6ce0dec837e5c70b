package org.cadre.appraisal.due;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.appraisal.Awaited;
import org.cadre.appraisal.export.Column;
import org.cadre.appraisal.export.CsvExport;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What an organisation has open, as a file for a spreadsheet. */
@Path("/due")
@Produces(DueExportResource.CSV)
@Tag(name = "Due")
public class DueExportResource {

    static final String CSV = "text/csv";

    private static final List<Column<DueAppraisal>> COLUMNS = List.of(
            Column.of("appraisalId", DueAppraisal::appraisalId),
            Column.of("cycleId", DueAppraisal::cycleId),
            Column.of("organisation", DueAppraisal::organisation),
            Column.of("personId", DueAppraisal::personId),
            Column.of("appraiserId", DueAppraisal::appraiserId),
            Column.of("reviewerId", DueAppraisal::reviewerId),
            Column.of("state", DueAppraisal::state),
            Column.of("awaited", DueAppraisal::awaited),
            Column.of("appraiserLeft", DueAppraisal::appraiserLeft),
            Column.of("dueOn", DueAppraisal::dueOn),
            Column.of("decideBy", DueAppraisal::decideBy),
            Column.of("decisionOverdue", DueAppraisal::decisionOverdue));

    private final DueAppraisals appraisals;
    private final CsvExport export;
    private final Policy policy;
    private final Ledger ledger;

    DueExportResource(DueAppraisals appraisals, CsvExport export, Policy policy, Ledger ledger) {
        this.appraisals = appraisals;
        this.export = export;
        this.policy = policy;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = DuePermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "What an organisation has open until a day, as a file for a spreadsheet; for HR")
    @APIResponse(
            responseCode = "200",
            description =
                    "Columns appraisalId, cycleId, organisation, personId, appraiserId, reviewerId, state, awaited, appraiserLeft, dueOn, decideBy, decisionOverdue",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportDue(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery @NotNull LocalDate until,
            @RestQuery Optional<Awaited> awaited) {
        policy.require(DuePermissions.LIST, Subject.at(organisation));
        ledger.record(AuditedAct.of("export", "due-appraisal", "organisation " + organisation, organisation));
        return out -> export.write(
                COLUMNS, last -> appraisals.ofOrganisation(organisation, until, awaited, last, CsvExport.PAGE), out);
    }
}
