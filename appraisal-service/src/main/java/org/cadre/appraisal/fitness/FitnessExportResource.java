package org.cadre.appraisal.fitness;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
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

/** Where the tests of a board stand, as a file for a spreadsheet: no check, no finding, no word. */
@Path("/fit-and-proper-tests")
@Produces(CsvExport.TYPE)
@Tag(name = "Fit and proper person tests")
public class FitnessExportResource {

    private static final String COLUMNS =
            "id, seatId, personId, organisation, role, state, attestedOn, signedOffOn, validUntil";

    private static final CsvFile<FitnessTestView> FILE =
            CsvFile.of("fit-and-proper-test", FitnessTestView.class, COLUMNS);

    private final FitnessTests tests;
    private final FitnessAccess access;
    private final CsvExport export;
    private final BusinessCalendar calendar;

    FitnessExportResource(FitnessTests tests, FitnessAccess access, CsvExport export, BusinessCalendar calendar) {
        this.tests = tests;
        this.access = access;
        this.export = export;
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
            description = "Columns " + COLUMNS,
            content = @Content(mediaType = CsvExport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportFitAndProperTests(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation) {
        access.requireAt(organisation, FitnessPermissions.LIST);
        var today = calendar.today();
        return export.ofOrganisation(
                FILE,
                organisation,
                last -> tests.ofBoard(organisation, last.map(FitnessTestView::id), CsvExport.PAGE).stream()
                        .map(test -> FitnessTestView.of(test, today))
                        .toList());
    }
}
