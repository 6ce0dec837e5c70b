package org.cadre.appraisal.feedback.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Guest;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.appraisal.feedback.rater.Turnout;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How many have answered, and who has not; never what. */
@Path("/feedback-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class TurnoutResource {

    /** How many of a group are asked, and how many of them have answered. */
    public record GroupTurnout(String group, int invited, int answered) {}

    /** All groups of a run; empty from the close on, when the report says it. */
    public record TurnoutView(List<GroupTurnout> groups) {

        static TurnoutView of(Turnout turnout) {
            var answered = turnout.answered();
            return new TurnoutView(turnout.invited().entrySet().stream()
                    .map(group -> new GroupTurnout(group.getKey(), group.getValue(), answered.get(group.getKey())))
                    .toList());
        }
    }

    /**
     * Somebody who has not answered: a person, an organisation or a guest; the other two are absent.
     *
     * @param guest name of somebody without an account
     * @param closesOn the last day to answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutstandingView(
            UUID personId, String organisation, @Personal String guest, LocalDate closesOn) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static OutstandingView of(Rater rater, LocalDate closesOn) {
            var guest = Optional.ofNullable(rater.guest()).map(Guest::name).orElse(null);
            return new OutstandingView(rater.personId(), rater.organisation(), guest, closesOn);
        }
    }

    /** Everybody who has not answered yet; empty where the run is not open. */
    public record AllOutstandingView(List<OutstandingView> outstanding) {}

    private final FeedbackRuns runs;
    private final Raters raters;
    private final FeedbackAccess access;

    TurnoutResource(FeedbackRuns runs, Raters raters, FeedbackAccess access) {
        this.runs = runs;
        this.raters = raters;
        this.access = access;
    }

    @GET
    @Needs(value = FeedbackPermissions.READ_RATERS, effect = Effect.READS_ON_RECORD)
    @Path("{id}/turnout")
    @Operation(summary = "How many of each group have answered")
    public TurnoutView getFeedbackTurnout(@RestPath UUID id) {
        var run = access.look(runs.require(id), FeedbackPermissions.READ_RATERS, "read-turnout")
                .run();
        return TurnoutView.of(new Turnout(raters.of(run.id())));
    }

    @GET
    @Needs(value = FeedbackPermissions.READ_OUTSTANDING, effect = Effect.READS_ON_RECORD)
    @Path("{id}/outstanding")
    @Operation(summary = "Who has not answered yet, to be reminded; for HR and the facilitator")
    public AllOutstandingView getOutstandingRaters(@RestPath UUID id) {
        var run = access.look(runs.require(id), FeedbackPermissions.READ_OUTSTANDING, "read-outstanding")
                .run();
        if (run.state() != RunState.OPEN) {
            return new AllOutstandingView(List.of());
        }
        return new AllOutstandingView(new Turnout(raters.of(run.id()))
                .outstanding().stream()
                        .map(rater -> OutstandingView.of(rater, run.days().closesOn()))
                        .toList());
    }
}
