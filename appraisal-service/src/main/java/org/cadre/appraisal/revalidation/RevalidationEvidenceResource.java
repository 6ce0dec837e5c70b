package org.cadre.appraisal.revalidation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence for a revalidation, which is its owner's alone: what, when and how much, not what stands in it. */
@Path("/revalidation-cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revalidation")
public class RevalidationEvidenceResource {

    /**
     * Something that was done.
     *
     * @param kind one that counts for a requirement of the regulator
     * @param quantity hours, or a number of pieces
     * @param keptAt where the document is kept; may be left out
     * @param appraiserNumber GMC number of who held a whole-practice appraisal; left out of everything else
     */
    public record RecordRevalidationEvidence(
            @NotBlank @Size(max = 60) String kind,
            @NotNull LocalDate doneOn,

            @NotNull @DecimalMin("0.01") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
            BigDecimal quantity,

            @Personal @Size(max = 200) String keptAt,
            @Personal @Pattern(regexp = "[0-9]{7}") String appraiserNumber) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** What was recorded in error. */
    public record WithdrawRevalidationEvidence(@NotNull UUID evidenceId) {}

    /**
     * Something that was done.
     *
     * @param keptAt absent where the person did not say
     * @param appraiserNumber absent of what nobody asks of who held it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RevalidationEvidenceItem(
            UUID evidenceId,
            String kind,
            LocalDate doneOn,
            BigDecimal quantity,
            @Personal String keptAt,
            @Personal String appraiserNumber,
            Instant recordedAt) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static RevalidationEvidenceItem of(Evidence evidence) {
            return new RevalidationEvidenceItem(
                    evidence.evidenceId(),
                    evidence.kind(),
                    evidence.doneOn(),
                    evidence.quantity(),
                    evidence.keptAt(),
                    evidence.appraiserNumber(),
                    evidence.recordedAt());
        }
    }

    /** All evidence of a cycle, in the order in which it was recorded. */
    public record RevalidationEvidenceView(List<RevalidationEvidenceItem> evidence) {}

    private final RevalidationCycles cycles;
    private final RevalidationAccess access;
    private final Regulators regulators;
    private final BusinessCalendar calendar;
    private final Ids ids;

    RevalidationEvidenceResource(
            RevalidationCycles cycles,
            RevalidationAccess access,
            Regulators regulators,
            BusinessCalendar calendar,
            Ids ids) {
        this.cycles = cycles;
        this.access = access;
        this.regulators = regulators;
        this.calendar = calendar;
        this.ids = ids;
    }

    @GET
    @Needs(value = RevalidationPermissions.READ_EVIDENCE, effect = Effect.READS_ON_RECORD)
    @Path("{id}/evidence")
    @Operation(summary = "The evidence for a revalidation; for the person alone")
    public RestResponse<RevalidationEvidenceView> getRevalidationEvidence(@RestPath UUID id) {
        return answer(access.look(id, RevalidationPermissions.READ_EVIDENCE, "read-evidence"));
    }

    @POST
    @Needs(RevalidationPermissions.RECORD)
    @Path("{id}/record-evidence")
    @Operation(summary = "Record something that was done within the cycle")
    public RestResponse<RevalidationEvidenceView> recordRevalidationEvidence(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid RecordRevalidationEvidence request) {
        var cycle = access.toOwn(id, ifMatch);
        var done = new Evidence(
                ids.next(),
                request.kind(),
                request.doneOn(),
                request.quantity(),
                request.keptAt(),
                request.appraiserNumber(),
                calendar.now());
        var today = calendar.today();
        cycle.record(done, regulators.of(cycle, today), cycles.besides(cycle), today);
        access.record("record-evidence", cycle);
        return answer(cycle);
    }

    @POST
    @Needs(RevalidationPermissions.RECORD)
    @Path("{id}/withdraw-evidence")
    @Operation(summary = "Take back evidence that was recorded in error")
    public RestResponse<RevalidationEvidenceView> withdrawRevalidationEvidence(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid WithdrawRevalidationEvidence request) {
        var cycle = access.toOwn(id, ifMatch);
        cycle.withdraw(request.evidenceId());
        access.record("withdraw-evidence", cycle);
        return answer(cycle);
    }

    private static RestResponse<RevalidationEvidenceView> answer(RevalidationCycle cycle) {
        var all = cycle.evidence().stream().map(RevalidationEvidenceItem::of).toList();
        return Versioned.ok(new RevalidationEvidenceView(all), cycle.version());
    }
}
