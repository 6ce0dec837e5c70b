package org.cadre.appraisal.boardreference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.export.Column;
import org.cadre.appraisal.export.CsvExport;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the references of who left a board stand, as a file for a spreadsheet; never what stands in one. */
@Path("/board-references")
@Produces(BoardReferenceExportResource.CSV)
@Tag(name = "Board member references")
public class BoardReferenceExportResource {

    static final String CSV = "text/csv";

    private static final List<Column<ReferenceView>> COLUMNS = List.of(
            Column.of("id", ReferenceView::id),
            Column.of("seatId", ReferenceView::seatId),
            Column.of("personId", ReferenceView::personId),
            Column.of("organisation", ReferenceView::organisation),
            Column.of("role", ReferenceView::role),
            Column.of("state", ReferenceView::state),
            Column.of("leftOn", ReferenceView::leftOn),
            Column.of("dueOn", ReferenceView::dueOn),
            Column.of("overdue", ReferenceView::overdue),
            Column.of("completedOn", ReferenceView::completedOn),
            Column.of("completedBy", ReferenceView::completedBy),
            Column.of("objectedOn", ReferenceView::objectedOn));

    private final BoardReferences references;
    private final ReferenceAccess access;
    private final CsvExport export;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    BoardReferenceExportResource(
            BoardReferences references,
            ReferenceAccess access,
            CsvExport export,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.references = references;
        this.access = access;
        this.export = export;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = BoardReferencePermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "The references of who left a board, newest first, as a file for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description =
                    "Columns id, seatId, personId, organisation, role, state, leftOn, dueOn, overdue, completedOn, completedBy, objectedOn",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportBoardReferences(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<ReferenceState> state) {
        access.requireAt(organisation);
        ledger.record(AuditedAct.of("export", "board-reference", "organisation " + organisation, organisation));
        var today = calendar.today();
        return out -> export.write(
                COLUMNS,
                last ->
                        references
                                .ofOrganisation(organisation, state, last.map(ReferenceView::id), CsvExport.PAGE)
                                .stream()
                                .map(reference -> ReferenceView.of(reference, today))
                                .toList(),
                out);
    }
}
