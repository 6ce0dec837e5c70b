package org.cadre.appraisal.carryingon;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.cadre.appraisal.carryingon.OpenMatterResource.OpenMatterView;
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

/** What leaders left open, as a file for a spreadsheet; never what it is about. */
@Path("/open-matters")
@Produces(CsvExport.TYPE)
@Tag(name = "Carrying on")
public class OpenMatterExportResource {

    private static final String COLUMNS =
            "id, organisation, kind, subjectId, number, leaverId, leftOn, newOwnerBy, state, newOwnerId, settledOn, "
                    + "forward";

    private static final CsvFile<OpenMatterView> FILE = CsvFile.of("open-matter", OpenMatterView.class, COLUMNS);

    private final OpenMatters matters;
    private final CsvExport export;
    private final Policy policy;

    OpenMatterExportResource(OpenMatters matters, CsvExport export, Policy policy) {
        this.matters = matters;
        this.export = export;
        this.policy = policy;
    }

    @GET
    @Needs(value = CarryingOnPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "What leavers left open, newest first, as a file for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "Columns " + COLUMNS,
            content = @Content(mediaType = CsvExport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportOpenMatters(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<MatterState> state) {
        policy.require(CarryingOnPermissions.READ, Subject.at(organisation));
        return export.ofOrganisation(
                FILE,
                organisation,
                last ->
                        matters
                                .ofOrganisation(organisation, state, last.map(OpenMatterView::id), CsvExport.PAGE)
                                .stream()
                                .map(OpenMatterView::of)
                                .toList());
    }
}
