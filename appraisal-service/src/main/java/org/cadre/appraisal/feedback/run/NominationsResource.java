package org.cadre.appraisal.feedback.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Guest;
import org.cadre.appraisal.feedback.rater.Nominating;
import org.cadre.appraisal.feedback.rater.Nomination;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.appraisal.feedback.rater.Turnout;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom a run asks. From the close on nobody can look it up. */
@Path("/feedback-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class NominationsResource {

    /** Somebody without an account. Name and address are forgotten when the run closes. */
    public record NominatedGuest(
            @Personal @NotBlank @Size(max = 200) String name,
            @Personal @NotBlank @Email @Size(max = 254) String email) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** Somebody to ask: a person, or a guest who will answer by a link. */
    public record NominatedRater(
            @NotBlank @Size(max = 60) String group,
            UUID personId,
            @Valid NominatedGuest guest) {

        Nomination nomination() {
            if ((personId == null) == (guest == null)) {
                throw DomainException.invalidField(
                        "raters", "raters-invalid", "Each rater is either a person or a guest");
            }
            return guest == null
                    ? Nomination.person(group, personId)
                    : Nomination.guest(group, new Guest(guest.name(), guest.email()));
        }
    }

    /** Everybody to ask; takes the place of what was there. */
    public record NominateRaters(@NotNull @Size(max = 100) List<@Valid @NotNull NominatedRater> raters) {}

    /**
     * Somebody who is asked: a person, an organisation or a guest; the other two are absent.
     *
     * @param guest name and address of somebody without an account, so that whoever approves sees where the link goes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RaterView(
            String group,
            UUID personId,
            String organisation,
            @Personal String guest) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static RaterView of(Rater rater) {
            return new RaterView(
                    rater.group(),
                    rater.personId(),
                    rater.organisation(),
                    Optional.ofNullable(rater.guest()).map(Guest::shown).orElse(null));
        }
    }

    /** Everybody who is asked, by group; empty from the close on. */
    public record RatersView(List<RaterView> raters) {}

    private final FeedbackRuns runs;
    private final Raters raters;
    private final Nominating nominating;
    private final RunSteps steps;
    private final FeedbackAccess access;
    private final Ledger ledger;

    NominationsResource(
            FeedbackRuns runs,
            Raters raters,
            Nominating nominating,
            RunSteps steps,
            FeedbackAccess access,
            Ledger ledger) {
        this.runs = runs;
        this.raters = raters;
        this.nominating = nominating;
        this.steps = steps;
        this.access = access;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = FeedbackPermissions.READ_RATERS, effect = Effect.READS_ON_RECORD)
    @Path("{id}/raters")
    @Operation(summary = "Whom a run asks, without who has answered")
    public RestResponse<RatersView> getFeedbackRaters(@RestPath UUID id) {
        return answer(access.look(runs.require(id), FeedbackPermissions.READ_RATERS, "read-raters")
                .run());
    }

    @PUT
    @Needs(FeedbackPermissions.NOMINATE)
    @Path("{id}/raters")
    @Operation(summary = "Choose whom to ask; for the subject, until the appraiser has approved")
    public RestResponse<RatersView> nominateRaters(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid NominateRaters request) {
        var run = access.to(runs.require(id), FeedbackPermissions.NOMINATE).at(ifMatch);
        run.requireNominating();
        var nominations =
                request.raters().stream().map(NominatedRater::nomination).toList();
        nominating.require(run.subject().personId(), nominations);
        steps.nominate(run, nominations);
        ledger.record(FeedbackAccess.act("nominate", run));
        return answer(run);
    }

    private RestResponse<RatersView> answer(FeedbackRun run) {
        var asked = new Turnout(raters.of(run.id())).raters();
        return Versioned.ok(new RatersView(asked.stream().map(RaterView::of).toList()), run.version());
    }
}
