package org.cadre.appraisal.paystep;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The pay steps of an organisation as a file for a spreadsheet: no condition, no ground. */
@Path("/pay-step-reviews")
@Produces(CsvExport.TYPE)
@Tag(name = "Pay-step reviews")
public class PayStepExportResource {

    private static final String COLUMNS =
            "id, personId, organisation, managerId, band, inBandSince, kind, payStepOn, state, effectiveOn, percentage";

    private static final CsvFile<PayStepReviewView> FILE =
            CsvFile.of("pay-step-review", PayStepReviewView.class, COLUMNS);

    private final PayStepReviews reviews;
    private final PayStepAccess access;
    private final CsvExport export;

    PayStepExportResource(PayStepReviews reviews, PayStepAccess access, CsvExport export) {
        this.reviews = reviews;
        this.access = access;
        this.export = export;
    }

    @GET
    @Needs(value = PayStepPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "The pay steps of an organisation as a file for a spreadsheet, the next ones first; for HR")
    @APIResponse(
            responseCode = "200",
            description = "Columns " + COLUMNS,
            content = @Content(mediaType = CsvExport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportPayStepReviews(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<PayStepState> state) {
        access.requireMayList(organisation);
        return export.ofOrganisation(
                FILE, organisation, last -> reviews.ofOrganisation(organisation, state, last, CsvExport.PAGE));
    }
}
