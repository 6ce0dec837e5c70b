package org.cadre.appraisal.boardreference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.cadre.appraisal.export.CsvExport;
import org.cadre.appraisal.export.CsvFile;
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
@Produces(CsvExport.TYPE)
@Tag(name = "Board member references")
public class BoardReferenceExportResource {

    private static final String COLUMNS =
            "id, seatId, personId, organisation, role, state, leftOn, dueOn, overdue, completedOn, completedBy, objectedOn";

    private static final CsvFile<ReferenceView> FILE = CsvFile.of("board-reference", ReferenceView.class, COLUMNS);

    private final BoardReferences references;
    private final ReferenceAccess access;
    private final CsvExport export;
    private final BusinessCalendar calendar;

    BoardReferenceExportResource(
            BoardReferences references, ReferenceAccess access, CsvExport export, BusinessCalendar calendar) {
        this.references = references;
        this.access = access;
        this.export = export;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = BoardReferencePermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "The references of who left a board, newest first, as a file for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "Columns " + COLUMNS,
            content = @Content(mediaType = CsvExport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportBoardReferences(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<ReferenceState> state) {
        access.requireAt(organisation);
        var today = calendar.today();
        return export.ofOrganisation(
                FILE,
                organisation,
                last ->
                        references
                                .ofOrganisation(organisation, state, last.map(ReferenceView::id), CsvExport.PAGE)
                                .stream()
                                .map(reference -> ReferenceView.of(reference, today))
                                .toList());
    }
}
