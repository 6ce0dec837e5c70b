package org.cadre.appraisal.feedback.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.answer.Answer;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A rater answers once. */
@Path("/feedback-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class AnsweringResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /**
     * The answer to one question.
     *
     * @param rating where the question asks for one
     * @param comment where the question asks for words; the subject reads them as they were written
     */
    public record GivenAnswer(
            @NotBlank @Size(max = 60) String question,
            Integer rating,
            @Personal @Size(min = 1, max = 2000) String comment) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        Answer answer() {
            return new Answer(question, rating, comment);
        }
    }

    /**
     * Everything that a rater has to say; a question that the rater cannot answer is left out.
     *
     * @param organisation ODS code of the organisation that answers; needed where the caller speaks for several that are asked
     */
    public record GiveFeedback(
            @Pattern(regexp = ODS_CODE) String organisation,
            @NotNull @Size(max = 100) List<@Valid @NotNull GivenAnswer> answers) {

        List<Answer> sheet() {
            return answers.stream().map(GivenAnswer::answer).toList();
        }
    }

    private final FeedbackRuns runs;
    private final GivingFeedback giving;
    private final GivenAnswers given;
    private final ShowingQuestions showing;
    private final FeedbackAccess access;
    private final Ledger ledger;

    AnsweringResource(
            FeedbackRuns runs,
            GivingFeedback giving,
            GivenAnswers given,
            ShowingQuestions showing,
            FeedbackAccess access,
            Ledger ledger) {
        this.showing = showing;
        this.runs = runs;
        this.giving = giving;
        this.given = given;
        this.access = access;
        this.ledger = ledger;
    }

    @GET
    @Needs(FeedbackPermissions.ANSWER)
    @Path("{id}/questions")
    @Operation(
            summary = "What is asked about whom, and with whom the caller's answers will be put together; for raters")
    public QuestionsView getFeedbackQuestions(@RestPath UUID id, @RestQuery Optional<String> organisation) {
        var seen = access.to(runs.require(id), FeedbackPermissions.ANSWER);
        return showing.of(seen.run(), seen.requireRater(organisation, Violation::ofParameter));
    }

    /** The body has an annotation of its own so that no fingerprint of what was said is kept with the key. */
    @POST
    @Needs(FeedbackPermissions.ANSWER)
    @Path("{id}/give")
    @Operation(summary = "Answer, once and for all; nothing that is kept leads from the answers to the rater")
    public ReceiptView giveFeedback(
            @RestPath UUID id, @RequestBody(required = true) @NotNull @Valid GiveFeedback request) {
        var seen = access.to(runs.hold(id), FeedbackPermissions.ANSWER);
        var rater = seen.requireRater(Optional.ofNullable(request.organisation()), Violation::ofField);
        giving.give(seen.run(), rater, request.sheet());
        ledger.record(given.act(seen.run(), rater));
        return new ReceiptView(id, true);
    }

    /** Says that the answers were taken, and nothing of them. */
    public record ReceiptView(UUID feedbackRunId, boolean answered) {}
}
