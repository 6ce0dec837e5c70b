package org.cadre.appraisal.appraisal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.cadre.appraisal.export.CsvExport;
import org.cadre.appraisal.export.CsvExport.Pages;
import org.cadre.appraisal.export.CsvFile;
import org.cadre.appraisal.listing.ListsOnRecord;
import org.cadre.appraisal.listing.ListsOnRecord.Listed;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody has a part in, as a file for a spreadsheet: where it stands, and nothing that was written in it. */
@Path("/appraisals")
@Produces(CsvExport.TYPE)
@Tag(name = "Appraisals")
public class MyAppraisalsExportResource {

    private static final String COLUMNS =
            "id, cycleId, organisation, appraisalYear, personId, appraiserId, state, waitsFor, dueOn, meetingHeldOn, completedOn";

    private static final CsvFile<AppraisalView> FILE = CsvFile.of("appraisal", AppraisalView.class, COLUMNS);

    private final AppraisalsOfParty ofParty;
    private final ListsOnRecord lists;
    private final CsvExport export;
    private final Access access;

    MyAppraisalsExportResource(AppraisalsOfParty ofParty, ListsOnRecord lists, CsvExport export, Access access) {
        this.ofParty = ofParty;
        this.lists = lists;
        this.export = export;
        this.access = access;
    }

    @GET
    @Needs(value = AppraisalPermissions.LIST_OWN, effect = Effect.READS_ON_RECORD)
    @Path("mine/export")
    @Operation(
            summary =
                    "The caller's own appraisals and those the caller holds or reviews, newest first, as a file for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "Columns " + COLUMNS,
            content = @Content(mediaType = CsvExport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportMyAppraisals() {
        var self = access.requireSelf();
        var found = ofParty.all(self);
        lists.record(
                "appraisal",
                self,
                found.stream()
                        .map(appraisal -> new Listed(appraisal.id(), appraisal.personId(), appraisal.organisation()))
                        .toList());
        return export.of(FILE, Pages.one(() -> found));
    }
}
