package org.cadre.appraisal.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.standard.CalendarDay;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * People write down for themselves that they raised a concern; nobody else reads it, and nobody does it for them. It is
 * shown by reading alone, never by the answer to writing, because such answers are kept for a day.
 */
@Path("/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Raised concerns")
public class ConcernResource {

    private static final String CODE = "[A-Z][A-Z_]{0,59}";

    /**
     * A concern to write down; not what it is about.
     *
     * @param kind a code of the reference data in force, such as FREEDOM_TO_SPEAK_UP or GRIEVANCE
     * @param raisedOn the day on which it was raised; today or before
     * @param reviewerMayKnow whether who reviews an adverse outcome that follows it is told that there was one. Absent
     *     means no
     */
    public record RecordConcern(
            @Special @NotNull @Pattern(regexp = CODE) String kind,
            @NotNull LocalDate raisedOn,
            Boolean reviewerMayKnow) {

        boolean letsReviewerKnow() {
            return Boolean.TRUE.equals(reviewerMayKnow);
        }

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** That something was written down; what, is read at {@code concerns/mine}. */
    public record RecordedConcern(UUID id, Instant recordedAt) {}

    /** A concern that the caller raised; kind and day are absent once they may be kept no longer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConcernView(
            UUID id, @Special String kind, @Special LocalDate raisedOn, boolean reviewerMayKnow, Instant recordedAt) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static ConcernView of(Concern concern) {
            return new ConcernView(
                    concern.id(), concern.kind(), concern.raisedOn(), concern.reviewerMayKnow(), concern.recordedAt());
        }
    }

    /** The caller's own, in the order in which they were written down. */
    public record OwnConcerns(List<ConcernView> concerns) {}

    private final Concerns concerns;
    private final People people;
    private final Ledger ledger;

    ConcernResource(Concerns concerns, People people, Ledger ledger) {
        this.concerns = concerns;
        this.people = people;
        this.ledger = ledger;
    }

    @GET
    @Needs(ConcernPermissions.LIST_OWN)
    @Path("mine")
    @Operation(summary = "The concerns that the caller wrote down; for nobody else")
    public OwnConcerns listMyConcerns() {
        return new OwnConcerns(concerns.of(people.requireCalling()).stream()
                .map(ConcernView::of)
                .toList());
    }

    /** It leaves no row in the audit: whoever reads one would know of a concern. What is written is not changed anyway. */
    @POST
    @Needs(ConcernPermissions.RECORD)
    @Operation(summary = "Write down that the caller raised a concern, and when; nobody else reads it")
    public RecordedConcern recordConcern(@NotNull @Valid RecordConcern request) {
        CalendarDay.require("raisedOn", request.raisedOn());
        var concern = concerns.record(
                people.requireCalling(), request.kind(), request.raisedOn(), request.letsReviewerKnow());
        ledger.recordNothing();
        return new RecordedConcern(concern.id(), concern.recordedAt());
    }
}
