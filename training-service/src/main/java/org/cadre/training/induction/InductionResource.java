package org.cadre.training.induction;

import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.learner.LearnerChanged;
import org.cadre.training.learner.Learners;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The education lead of an employer records that a joiner has done the induction. */
@Path("/inductions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inductions")
public class InductionResource {

    /** The day on which it was done. */
    public record Completion(@NotNull LocalDate completedOn) {}

    private final Inductions inductions;
    private final Learners learners;
    private final Ledger ledger;
    private final BusinessCalendar calendar;
    private final Event<LearnerChanged> changes;

    InductionResource(
            Inductions inductions,
            Learners learners,
            Ledger ledger,
            BusinessCalendar calendar,
            Event<LearnerChanged> changes) {
        this.inductions = inductions;
        this.learners = learners;
        this.ledger = ledger;
        this.calendar = calendar;
        this.changes = changes;
    }

    @POST
    @Needs(InductionPermissions.COMPLETE)
    @Path("{id}/complete")
    @Operation(summary = "Record that an induction was done")
    public RestResponse<InductionView> completeInduction(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Completion completion) {
        var induction = inductions.require(id);
        var learner = learners.requireVisible(induction.personId(), InductionPermissions.READ, "induction", id);
        learners.require(InductionPermissions.COMPLETE, learner);
        ifMatch.require(induction.version());
        var event = induction.complete(completion.completedOn(), calendar.today(), calendar.now());
        ledger.record(AuditedAct.of("complete", "induction", id, learner.organisation()), event);
        changes.fire(new LearnerChanged(learner.personId()));
        inductions.flush();
        return Versioned.ok(InductionView.of(induction), induction.version());
    }
}
