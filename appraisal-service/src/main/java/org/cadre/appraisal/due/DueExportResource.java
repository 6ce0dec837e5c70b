package org.cadre.appraisal.due;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.appraisal.appraisal.Awaited;
import org.cadre.appraisal.export.CsvExport;
import org.cadre.appraisal.export.CsvFile;
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
@Produces(CsvExport.TYPE)
@Tag(name = "Due")
public class DueExportResource {

    private static final String COLUMNS =
            "appraisalId, cycleId, organisation, personId, appraiserId, reviewerId, state, awaited, appraiserLeft, dueOn, decideBy, decisionOverdue, appraiseeLeft";

    private static final CsvFile<DueAppraisal> FILE = CsvFile.of("due-appraisal", DueAppraisal.class, COLUMNS);

    private final DueAppraisals appraisals;
    private final CsvExport export;
    private final Policy policy;

    DueExportResource(DueAppraisals appraisals, CsvExport export, Policy policy) {
        this.appraisals = appraisals;
        this.export = export;
        this.policy = policy;
    }

    @GET
    @Needs(value = DuePermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "What an organisation has open until a day, as a file for a spreadsheet; for HR")
    @APIResponse(
            responseCode = "200",
            description = "Columns " + COLUMNS,
            content = @Content(mediaType = CsvExport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportDue(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery @NotNull LocalDate until,
            @RestQuery Optional<Awaited> awaited) {
        policy.require(DuePermissions.LIST, Subject.at(organisation));
        return export.ofOrganisation(
                FILE,
                organisation,
                last -> appraisals.ofOrganisation(organisation, until, awaited, last, CsvExport.PAGE));
    }
}
