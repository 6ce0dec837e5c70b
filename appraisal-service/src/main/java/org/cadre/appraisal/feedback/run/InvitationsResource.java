package org.cadre.appraisal.feedback.run;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cadre.appraisal.feedback.run.AnsweringResource.GivenAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Raters without an account. Their link is the key: it stands in the body, because addresses are written to logs. A page for
 * people has it behind the {@code #} of its own address and sends it from there.
 */
@Path("/feedback-invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class InvitationsResource {

    private static final String LINK = "[A-Za-z0-9_-]{64}";

    /** A link as it was signed. */
    public record OpenInvitation(
            @NotNull @Pattern(regexp = LINK) String link) {

        @Override
        public String toString() {
            return "OpenInvitation[]";
        }
    }

    /** A link, and everything that its holder has to say. */
    public record AnswerInvitation(
            @NotNull @Pattern(regexp = LINK) String link,
            @NotNull @Size(max = 100) List<@Valid @NotNull GivenAnswer> answers) {

        @Override
        public String toString() {
            return "AnswerInvitation[]";
        }
    }

    /** Says that the answers were taken, and nothing of them. */
    public record InvitationReceiptView(boolean answered) {}

    private final InvitedFeedback invited;

    InvitationsResource(InvitedFeedback invited) {
        this.invited = invited;
    }

    @POST
    @PermitAll
    @Path("questions")
    @Operation(summary = "What the holder of a link is asked, and about whom; needs no token")
    public QuestionsView getInvitedQuestions(@NotNull @Valid OpenInvitation request) {
        return invited.questions(invited.signed(request.link()));
    }

    @POST
    @PermitAll
    @Path("give")
    @Operation(summary = "Answer by a link, once and for all; needs no token")
    public InvitationReceiptView giveInvitedFeedback(@NotNull @Valid AnswerInvitation request) {
        invited.give(
                invited.signed(request.link()),
                request.answers().stream().map(GivenAnswer::answer).toList());
        return new InvitationReceiptView(true);
    }
}
