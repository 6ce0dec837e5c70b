package org.cadre.appraisal.paystep;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The pay steps of an organisation as a file for a spreadsheet: no condition, no ground. */
@Path("/pay-step-reviews")
@Produces(PayStepExportResource.CSV)
@Tag(name = "Pay-step reviews")
public class PayStepExportResource {

    static final String CSV = "text/csv";

    private static final List<Column<PayStepReviewView>> COLUMNS = List.of(
            Column.of("id", PayStepReviewView::id),
            Column.of("personId", PayStepReviewView::personId),
            Column.of("organisation", PayStepReviewView::organisation),
            Column.of("managerId", PayStepReviewView::managerId),
            Column.of("band", PayStepReviewView::band),
            Column.of("inBandSince", PayStepReviewView::inBandSince),
            Column.of("kind", PayStepReviewView::kind),
            Column.of("payStepOn", PayStepReviewView::payStepOn),
            Column.of("state", PayStepReviewView::state),
            Column.of("effectiveOn", PayStepReviewView::effectiveOn),
            Column.of("percentage", PayStepReviewView::percentage));

    private final PayStepReviews reviews;
    private final PayStepAccess access;
    private final CsvExport export;
    private final Ledger ledger;

    PayStepExportResource(PayStepReviews reviews, PayStepAccess access, CsvExport export, Ledger ledger) {
        this.reviews = reviews;
        this.access = access;
        this.export = export;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = PayStepPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Path("export")
    @Operation(summary = "The pay steps of an organisation as a file for a spreadsheet, the next ones first; for HR")
    @APIResponse(
            responseCode = "200",
            description =
                    "Columns id, personId, organisation, managerId, band, inBandSince, kind, payStepOn, state, effectiveOn, percentage",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportPayStepReviews(
            @RestQuery @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String organisation,
            @RestQuery Optional<PayStepState> state) {
        access.requireMayList(organisation);
        ledger.record(AuditedAct.of("export", "pay-step-review", organisation, organisation));
        return out ->
                export.write(COLUMNS, last -> reviews.ofOrganisation(organisation, state, last, CsvExport.PAGE), out);
    }
}
