package org.cadre.appraisal.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.cadre.appraisal.checkin.CheckIn;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The mid-year review and every other talk between the two: written down by either, seen by both, never changed. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Check-ins")
public class CheckInsResource {

    /** A talk to write down. */
    public record RecordCheckIn(
            @NotNull LocalDate heldOn,
            @Personal @NotBlank @Size(max = 4000) String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /**
     * A talk.
     *
     * @param writtenBy as which of the two its author wrote the note
     */
    public record CheckInView(
            LocalDate heldOn,
            Party writtenBy,
            UUID authorId,
            Instant recordedAt,
            @Personal String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static CheckInView of(CheckIn checkIn) {
            return new CheckInView(
                    checkIn.heldOn(), checkIn.writtenBy(), checkIn.authorId(), checkIn.recordedAt(), checkIn.note());
        }
    }

    /** All check-ins, in the order in which they were written down. */
    public record CheckInsView(List<CheckInView> checkIns) {}

    private final Access access;
    private final AppraisalSteps steps;
    private final Ledger ledger;

    CheckInsResource(Access access, AppraisalSteps steps, Ledger ledger) {
        this.access = access;
        this.steps = steps;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/check-ins")
    @Operation(summary = "The talks of the two in the course of the year")
    public RestResponse<CheckInsView> getCheckIns(@RestPath UUID id) {
        return answer(access.look(id, AppraisalPermissions.READ_CONTENT, "read-check-ins")
                .appraisal());
    }

    @POST
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/record-check-in")
    @Operation(summary = "Write down a talk between the two; either does, and nobody changes it afterwards")
    public RestResponse<CheckInsView> recordCheckIn(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RecordCheckIn request) {
        var seen = access.to(id, AppraisalPermissions.WRITE_CONTENT);
        var appraisal = seen.at(ifMatch);
        steps.checkIn(appraisal, seen.requireParty(), request.heldOn(), request.note());
        ledger.record(AuditedAct.of("record-check-in", "appraisal", id, appraisal.organisation()));
        return answer(appraisal);
    }

    private static RestResponse<CheckInsView> answer(Appraisal appraisal) {
        return Versioned.ok(
                new CheckInsView(
                        appraisal.checkIns().stream().map(CheckInView::of).toList()),
                appraisal.version());
    }
}
