package org.cadre.appraisal.continuousfeedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Feedback at any time: the giver signs it, the receiver reads it, and nobody changes it. */
@Path("/continuous-feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Continuous feedback")
public class ContinuousFeedbackResource {

    /**
     * Feedback to give.
     *
     * @param personId to whom: somebody else who holds a post today
     */
    public record GiveContinuousFeedback(
            @NotNull UUID personId,
            @Personal @NotBlank @Size(max = 4000) String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final FeedbackStore store;
    private final GivingFeedback giving;
    private final People people;
    private final Ledger ledger;
    private final Policy policy;

    ContinuousFeedbackResource(
            FeedbackStore store, GivingFeedback giving, People people, Ledger ledger, Policy policy) {
        this.store = store;
        this.giving = giving;
        this.people = people;
        this.ledger = ledger;
        this.policy = policy;
    }

    @POST
    @Needs(FeedbackPermissions.GIVE)
    @Operation(
            summary = "Say something to a colleague; both of you read it, and nobody else unless the receiver wants it")
    @APIResponseSchema(value = ColleagueFeedback.class, responseCode = "201")
    public RestResponse<ColleagueFeedback> giveContinuousFeedback(@NotNull @Valid GiveContinuousFeedback request) {
        var feedback = giving.give(request.personId(), request.note());
        ledger.record(AuditedAct.of("give", "continuous-feedback", feedback.id(), feedback.organisation()));
        return ResponseBuilder.<ColleagueFeedback>created(URI.create("continuous-feedback/" + feedback.id()))
                .entity(feedback.given())
                .build();
    }

    @GET
    @Needs(FeedbackPermissions.LIST_OWN)
    @Path("received")
    @Operation(summary = "What colleagues said to the caller, newest first")
    public Page<ColleagueFeedback> listReceivedFeedback(@BeanParam @Valid PageQuery page) {
        return store.receivedBy(people.requireCalling(), page).map(FeedbackNote::given);
    }

    @GET
    @Needs(FeedbackPermissions.LIST_OWN)
    @Path("given")
    @Operation(summary = "What the caller said to colleagues, newest first")
    public Page<ColleagueFeedback> listGivenFeedback(@BeanParam @Valid PageQuery page) {
        return store.givenBy(people.requireCalling(), page).map(FeedbackNote::given);
    }

    @GET
    @Needs(FeedbackPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One piece of feedback, for giver and receiver")
    public ColleagueFeedback getContinuousFeedback(@RestPath UUID id) {
        var feedback = store.require(id);
        var calling = people.calling();
        var subject = Subject.at(feedback.organisation())
                .as(
                        FeedbackPermissions.GIVER,
                        calling.filter(feedback.giverId()::equals).isPresent())
                .as(
                        FeedbackPermissions.RECEIVER,
                        calling.filter(feedback.personId()::equals).isPresent());
        policy.requireVisible(FeedbackPermissions.READ, subject, "continuous-feedback", id);
        return feedback.given();
    }
}
