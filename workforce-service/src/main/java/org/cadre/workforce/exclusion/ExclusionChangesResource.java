package org.cadre.workforce.exclusion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** HR of the employer brings the end of an exclusion forward, puts right what was wrong, or takes it back. */
@Path("/people/{personId}/exclusions/{exclusionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exclusions")
public class ExclusionChangesResource {

    /**
     * An earlier end.
     *
     * @param to the last day
     */
    public record EarlierEnd(@NotNull LocalDate to) {}

    /**
     * What the exclusion should have said, all of it.
     *
     * @param to last day; leave it out for the time being
     */
    public record CorrectedExclusion(
            @NotNull LocalDate from,
            LocalDate to,

            @Special @NotNull @Pattern(regexp = ExclusionResource.CODE)
            String reason) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final ExclusionAccess access;
    private final RecordingExclusions recording;
    private final Ledger ledger;

    ExclusionChangesResource(ExclusionAccess access, RecordingExclusions recording, Ledger ledger) {
        this.access = access;
        this.recording = recording;
        this.ledger = ledger;
    }

    @POST
    @Needs(ExclusionPermissions.CHANGE)
    @Path("end")
    @Operation(summary = "End an exclusion earlier")
    public RestResponse<ExclusionView> endExclusion(
            @RestPath UUID personId,
            @RestPath UUID exclusionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid EarlierEnd end) {
        var exclusion = access.toChange(access.held(personId), exclusionId);
        ifMatch.require(exclusion.version());
        ledger.record(act("end", exclusion), recording.endOn(exclusion, end.to()));
        return show(exclusion);
    }

    @POST
    @Needs(ExclusionPermissions.CHANGE)
    @Path("correct")
    @Operation(summary = "Put the days or the reason of an exclusion right")
    public RestResponse<ExclusionView> correctExclusion(
            @RestPath UUID personId,
            @RestPath UUID exclusionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid CorrectedExclusion right) {
        var employee = access.held(personId);
        var exclusion = access.toChange(employee, exclusionId);
        ifMatch.require(exclusion.version());
        var act = act("correct", exclusion);
        recording
                .correct(employee, exclusion, new Days(right.from(), right.to()), right.reason())
                .ifPresentOrElse(event -> ledger.record(act, event), () -> ledger.record(act));
        return show(exclusion);
    }

    @POST
    @Needs(ExclusionPermissions.CHANGE)
    @Path("withdraw")
    @Operation(summary = "Take an exclusion back that was recorded in error; the answer shows it for the last time")
    public ExclusionView withdrawExclusion(
            @RestPath UUID personId,
            @RestPath UUID exclusionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var exclusion = access.toChange(access.held(personId), exclusionId);
        ifMatch.require(exclusion.version());
        ledger.record(act("withdraw", exclusion), recording.withdraw(exclusion));
        return exclusion.view();
    }

    private static AuditedAct act(String verb, Exclusion exclusion) {
        return AuditedAct.of(verb, "exclusion", exclusion.id(), exclusion.organisation());
    }

    private static RestResponse<ExclusionView> show(Exclusion exclusion) {
        return Versioned.ok(exclusion.view(), exclusion.version());
    }
}
