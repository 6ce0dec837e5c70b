package org.cadre.appraisal.paystep;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.listing.ListsOnRecord;
import org.cadre.appraisal.listing.ListsOnRecord.Listed;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** HR opens the review of a pay step; the person, the line manager and HR follow it. */
@Path("/pay-step-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay-step reviews")
public class PayStepReviewResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /**
     * A review to be.
     *
     * @param organisation ODS code of the employer, where the person holds a post today
     * @param inBandSince first day in the band, from which the years count
     * @param payStepOn a day that the band's rules make a step
     * @param managerId who decides; left out, it is the line manager of today
     */
    public record OpenPayStepReview(
            @NotNull UUID personId,
            @NotNull @Pattern(regexp = ODS_CODE) String organisation,
            @NotBlank @Size(max = 60) String band,
            @NotNull LocalDate inBandSince,
            @NotNull LocalDate payStepOn,
            UUID managerId) {}

    private final PayStepReviews reviews;
    private final PayStepsOfParty ofParty;
    private final OpeningReviews opening;
    private final PayStepAccess access;
    private final People people;
    private final ListsOnRecord lists;
    private final Ledger ledger;

    PayStepReviewResource(
            PayStepReviews reviews,
            PayStepsOfParty ofParty,
            OpeningReviews opening,
            PayStepAccess access,
            People people,
            ListsOnRecord lists,
            Ledger ledger) {
        this.reviews = reviews;
        this.ofParty = ofParty;
        this.opening = opening;
        this.access = access;
        this.people = people;
        this.lists = lists;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = PayStepPermissions.LIST, effect = Effect.READS_ON_RECORD)
    @Operation(summary = "The pay steps of an organisation, the next ones first; for HR")
    public Page<PayStepReviewView> listPayStepReviews(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation,
            @RestQuery Optional<PayStepState> state,
            @BeanParam @Valid PageQuery page) {
        access.requireMayList(organisation);
        ledger.record(AuditedAct.of("list", "pay-step-review", organisation, organisation));
        return reviews.ofOrganisation(organisation, state, page).map(PayStepReview::view);
    }

    @GET
    @Needs(value = PayStepPermissions.LIST_OWN, effect = Effect.READS_ON_RECORD)
    @Path("mine")
    @Operation(summary = "The caller's own pay steps and those the caller decides, newest first")
    public Page<PayStepReviewView> listMyPayStepReviews(@BeanParam @Valid PageQuery page) {
        var self = people.requireCalling();
        var found = ofParty.newest(self, page);
        lists.record(
                "pay-step-review",
                self,
                found.items().stream()
                        .map(review -> new Listed(review.id(), review.personId(), review.organisation()))
                        .toList());
        return found;
    }

    @GET
    @Needs(value = PayStepPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}")
    @Operation(summary = "Where one pay step stands")
    public RestResponse<PayStepReviewView> getPayStepReview(@RestPath UUID id) {
        var review = access.look(id, "read");
        return Versioned.ok(review.view(), review.version());
    }

    @POST
    @Needs(PayStepPermissions.OPEN)
    @Operation(summary = "Open the review of a person's pay step; for HR")
    @APIResponseSchema(value = PayStepReviewView.class, responseCode = "201")
    public RestResponse<PayStepReviewView> openPayStepReview(@NotNull @Valid OpenPayStepReview request) {
        access.requireMayOpen(request.personId(), request.organisation());
        var step = opening.step(request.band(), request.inBandSince(), request.payStepOn());
        var review = opening.open(
                request.personId(), request.organisation(), step, Optional.ofNullable(request.managerId()));
        ledger.record(AuditedAct.of("open", "pay-step-review", review.id(), review.organisation()));
        return Versioned.created("pay-step-reviews/" + review.id(), review.view(), review.version());
    }
}
