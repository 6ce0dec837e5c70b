package org.cadre.appraisal.carryingon;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.carryingon.OpenMatterResource.OpenMatterView;
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

/** What leaders left open, as a file for a spreadsheet; never what it is about. */
@Path("/open-matters")
@Produces(OpenMatterExportResource.CSV)
@Tag(name = "Carrying on")
public class OpenMatterExportResource {

    static final String CSV = "text/csv";

    private static final List<Column<OpenMatterView>> COLUMNS = List.of(
            Column.of("id", OpenMatterView::id),
            Column.of("organisation", OpenMatterView::organisation),
            Column.of("kind", OpenMatterView::kind),
            Column.of("subjectId", OpenMatterView::subjectId),
            Column.of("number", OpenMatterView::number),
            Column.of("leaverId", OpenMatterView::leaverId),
            Column.of("leftOn", OpenMatterView::leftOn),
            Column.of("newOwnerBy", OpenMatterView::newOwnerBy),
            Column.of("state", OpenMatterView::state),
            Column.of("newOwnerId", OpenMatterView::newOwnerId),
            Column.of("settledOn", OpenMatterView::settledOn));

    private final OpenMatters matters;
    private final CsvExport export;
    private final Policy policy;
    private final Ledger ledger;

    OpenMatterExportResource(OpenMatters matters, CsvExport export, Policy policy, Ledger ledger) {
        this.matters = matters;
        this.export = export;
        this.policy = policy;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = CarryingOnPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "What leavers left open, newest first, as a file for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description =
                    "Columns id, organisation, kind, subjectId, number, leaverId, leftOn, newOwnerBy, state, newOwnerId, settledOn",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportOpenMatters(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<MatterState> state) {
        policy.require(CarryingOnPermissions.READ, Subject.at(organisation));
        ledger.record(AuditedAct.of("export", "open-matter", "organisation " + organisation, organisation));
        return out -> export.write(
                COLUMNS,
                last ->
                        matters
                                .ofOrganisation(organisation, state, last.map(OpenMatterView::id), CsvExport.PAGE)
                                .stream()
                                .map(OpenMatterView::of)
                                .toList(),
                out);
    }
}
