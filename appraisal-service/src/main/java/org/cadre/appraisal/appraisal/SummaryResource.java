package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.form.CalibratedRating;
import org.cadre.appraisal.form.OverallRatings;
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

/** The appraisal as a whole: a rating of the "what", one of the "how", and what each party says beside its signature. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal content")
public class SummaryResource {

    private static final String PART = "summary";

    /**
     * Two ratings that are never merged into one; writing replaces them.
     *
     * @param what how far the objectives were met: a step of the year's scale; needed for signing
     * @param how how far behaviour was in line with values and principles; needed for signing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OverallRating(
            @Personal Integer what, @Personal Integer how) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        OverallRatings ratings() {
            return new OverallRatings(what, how);
        }
    }

    /** What a party says beside its signature. */
    public record Comment(
            @Personal @NotBlank @Size(max = 2000) String comment) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** An overall rating that the appraiser changed on a proposal of colleagues, and why they proposed it. */
    public record CalibratedRatingView(
            Half half,
            @Personal Integer before,
            @Personal Integer after,
            @Personal String reason,
            Instant changedAt) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static CalibratedRatingView of(CalibratedRating change) {
            return new CalibratedRatingView(
                    change.half(), change.before(), change.after(), change.reason(), change.changedAt());
        }
    }

    /**
     * The summary; what nobody has written yet is absent.
     *
     * @param calibrated what changed by calibration, oldest first; empty where nothing did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SummaryView(
            @Personal Integer what,
            @Personal Integer how,
            @Personal String appraiserComment,
            @Personal String appraiseeComment,
            List<CalibratedRatingView> calibrated) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static SummaryView of(Appraisal appraisal) {
            var overall = appraisal.content().overallRatings();
            return new SummaryView(
                    overall.what(),
                    overall.how(),
                    appraisal.signatures().appraiserComment(),
                    appraisal.signatures().appraiseeComment(),
                    appraisal.content().calibrated().stream()
                            .map(CalibratedRatingView::of)
                            .toList());
        }
    }

    private final AppraisalContent content;

    SummaryResource(AppraisalContent content) {
        this.content = content;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/summary")
    @Operation(summary = "The two overall ratings and both parties' comments; for the two parties and a reviewer")
    public RestResponse<SummaryView> getSummary(@RestPath UUID id) {
        return answer(content.read(id, PART));
    }

    @PUT
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/overall-ratings")
    @Operation(summary = "Rate the \"what\" and the \"how\" as a whole, each for itself")
    public RestResponse<SummaryView> putOverallRatings(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid OverallRating rating) {
        return answer(content.write(
                id,
                ifMatch,
                "overall-ratings",
                (written, standards) -> written.rateOverall(rating.ratings(), standards)));
    }

    @PUT
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/comment")
    @Operation(
            summary = "Comment as the party the caller is: the appraiser with the draft, the appraisee before signing")
    public RestResponse<SummaryView> putComment(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid Comment comment) {
        return answer(content.comment(id, ifMatch, comment.comment()));
    }

    private static RestResponse<SummaryView> answer(Appraisal appraisal) {
        return Versioned.ok(SummaryView.of(appraisal), appraisal.version());
    }
}
