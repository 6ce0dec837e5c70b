package org.cadre.appraisal.boardappraisal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.cadre.appraisal.boardappraisal.BoardAppraisalResource.BoardAppraisalView;
import org.cadre.appraisal.export.CsvExport;
import org.cadre.appraisal.export.CsvExport.Pages;
import org.cadre.appraisal.export.CsvFile;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the appraisals of a board stand, as a file for a spreadsheet; never what stands in one. */
@Path("/board-appraisals")
@Produces(CsvExport.TYPE)
@Tag(name = "Board appraisals")
public class BoardAppraisalExportResource {

    private static final String COLUMNS = "seatId, personId, role, appraisalId, complete, dueOn, overdue, submittedOn";

    private static final CsvFile<BoardAppraisalView> FILE = CsvFile.of("appraisal", BoardAppraisalView.class, COLUMNS);

    private final BoardAppraisals board;
    private final CsvExport export;
    private final Policy policy;
    private final BusinessCalendar calendar;

    BoardAppraisalExportResource(BoardAppraisals board, CsvExport export, Policy policy, BusinessCalendar calendar) {
        this.board = board;
        this.export = export;
        this.policy = policy;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = BoardAppraisalPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "Where the appraisals of a board stand, as a file for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "Columns " + COLUMNS,
            content = @Content(mediaType = CsvExport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportBoardAppraisals(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery @NotNull @Min(2020) @Max(2100) Integer appraisalYear) {
        policy.require(BoardAppraisalPermissions.LIST, Subject.at(organisation));
        var year = new AppraisalYear(appraisalYear);
        return export.ofOrganisation(FILE, organisation, Pages.one(() -> all(organisation, year)));
    }

    /** A board is one page. */
    private List<BoardAppraisalView> all(String organisation, AppraisalYear year) {
        var today = calendar.today();
        return board.of(organisation, year).stream()
                .map(entry -> BoardAppraisalView.of(entry, today))
                .toList();
    }
}
