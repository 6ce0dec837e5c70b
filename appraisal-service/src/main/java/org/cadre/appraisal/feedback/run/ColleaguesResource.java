package org.cadre.appraisal.feedback.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Colleague;
import org.cadre.appraisal.upstream.directory.Called;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Whoever chooses raters, or agrees to them, finds out who is who; nobody searches through everybody. */
@Path("/feedback-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class ColleaguesResource {

    /**
     * Somebody who may be nominated, or is.
     *
     * @param group into which they fit; who is nominated has that of the nomination
     * @param nominated whether they are on the list of raters
     * @param name as workforce calls them at this moment; absent where it does not answer, or does not know them any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ColleagueView(
            @NotNull UUID personId,
            @NotNull String group,
            boolean nominated,
            @Personal String name) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static ColleagueView of(Colleague colleague, boolean nominated, Called called) {
            var name = called.person(colleague.personId()).orElse(null);
            return new ColleagueView(colleague.personId(), colleague.group(), nominated, name);
        }
    }

    /**
     * Those around the subject, the nearest in the line first, behind those who are nominated.
     *
     * @param more whether there are others who are further away
     */
    public record ColleaguesView(@NotNull List<ColleagueView> colleagues, boolean more) {}

    private final FeedbackRuns runs;
    private final FindingColleagues finding;
    private final FeedbackAccess access;
    private final Ledger ledger;

    ColleaguesResource(FeedbackRuns runs, FindingColleagues finding, FeedbackAccess access, Ledger ledger) {
        this.runs = runs;
        this.finding = finding;
        this.access = access;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = FeedbackPermissions.FIND_COLLEAGUES, effect = Effect.READS_ON_RECORD)
    @Path("{id}/colleagues")
    @Operation(
            summary =
                    "Whom the subject may nominate, by name; for the subject and the appraiser, while raters are chosen")
    public ColleaguesView getColleagues(@RestPath UUID id) {
        var run =
                access.to(runs.require(id), FeedbackPermissions.FIND_COLLEAGUES).run();
        run.requireNominating();
        ledger.record(FeedbackAccess.act("find-colleagues", run));
        return finding.of(run);
    }
}
