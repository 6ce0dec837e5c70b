package org.cadre.appraisal.fitness;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
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

/** Where the tests of a board stand, as a file for a spreadsheet: no check, no finding, no word. */
@Path("/fit-and-proper-tests")
@Produces(FitnessExportResource.CSV)
@Tag(name = "Fit and proper person tests")
public class FitnessExportResource {

    static final String CSV = "text/csv";

    private static final List<Column<FitnessTestView>> COLUMNS = List.of(
            Column.of("id", FitnessTestView::id),
            Column.of("seatId", FitnessTestView::seatId),
            Column.of("personId", FitnessTestView::personId),
            Column.of("organisation", FitnessTestView::organisation),
            Column.of("role", FitnessTestView::role),
            Column.of("state", FitnessTestView::state),
            Column.of("attestedOn", FitnessTestView::attestedOn),
            Column.of("signedOffOn", FitnessTestView::signedOffOn),
            Column.of("validUntil", FitnessTestView::validUntil));

    private final FitnessTests tests;
    private final FitnessAccess access;
    private final CsvExport export;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    FitnessExportResource(
            FitnessTests tests, FitnessAccess access, CsvExport export, Ledger ledger, BusinessCalendar calendar) {
        this.tests = tests;
        this.access = access;
        this.export = export;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = FitnessPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(
            summary =
                    "Where the tests of a board stand, as a file for a spreadsheet; for the chair and who keeps the records")
    @APIResponse(
            responseCode = "200",
            description =
                    "Columns id, seatId, personId, organisation, role, state, attestedOn, signedOffOn, validUntil",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportFitAndProperTests(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation) {
        access.requireAt(organisation, FitnessPermissions.LIST);
        ledger.record(AuditedAct.of("export", "fit-and-proper-test", "board", organisation));
        var today = calendar.today();
        return out -> export.write(
                COLUMNS,
                last -> tests.ofBoard(organisation, last.map(FitnessTestView::id), CsvExport.PAGE).stream()
                        .map(test -> FitnessTestView.of(test, today))
                        .toList(),
                out);
    }
}
