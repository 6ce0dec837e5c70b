package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.NotingProgress.Wanted;
import org.cadre.appraisal.progress.Progress;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How far objectives have come between the meetings. It is no rating. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Check-ins")
public class ProgressResource {

    /**
     * Progress to note.
     *
     * @param number the objective's place in the appraisal, from 1
     */
    public record RecordProgress(
            @NotNull @Min(1) @Max(20) Integer number,
            @Personal @NotNull @Min(0) @Max(100) Integer percent,
            @NotNull LocalDate reachedOn,
            @Personal @Size(max = 4000) String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        Wanted wanted() {
            return new Wanted(number, percent, reachedOn, note);
        }
    }

    /**
     * Progress as somebody noted it.
     *
     * @param objective its title at that time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NotedProgress(
            UUID authorId,
            @Personal String objective,
            @Personal Integer percent,
            LocalDate reachedOn,
            Instant notedAt,
            @Personal String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static NotedProgress of(Progress progress) {
            return new NotedProgress(
                    progress.authorId(),
                    progress.objective(),
                    progress.percent(),
                    progress.reachedOn(),
                    progress.notedAt(),
                    progress.note());
        }
    }

    /** All notes of an appraisal, in the order in which they were made. */
    public record ObjectiveProgressView(@NotNull List<NotedProgress> progress) {

        static ObjectiveProgressView of(List<Progress> all) {
            return new ObjectiveProgressView(all.stream().map(NotedProgress::of).toList());
        }
    }

    private final Access access;
    private final NotingProgress noting;
    private final Ledger ledger;

    ProgressResource(Access access, NotingProgress noting, Ledger ledger) {
        this.access = access;
        this.noting = noting;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/objective-progress")
    @Operation(summary = "How far the objectives had come, as the two noted it in the course of the year")
    public ObjectiveProgressView getObjectiveProgress(@RestPath UUID id) {
        var seen = access.look(id, AppraisalPermissions.READ_CONTENT, "read-objective-progress");
        return ObjectiveProgressView.of(noting.of(seen.appraisal().id()));
    }

    @POST
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/record-progress")
    @Operation(summary = "Note how far an objective has come; either of the two does, and nobody changes it afterwards")
    public ObjectiveProgressView recordProgress(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RecordProgress request) {
        var seen = access.to(id, AppraisalPermissions.WRITE_CONTENT);
        var appraisal = seen.at(ifMatch);
        var all = noting.note(appraisal, seen.requireParty(), request.wanted());
        ledger.record(AuditedAct.of("record-progress", "appraisal", id, appraisal.organisation()));
        return ObjectiveProgressView.of(all);
    }
}
