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
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.form.Assessment;
import org.cadre.appraisal.form.Criterion;
import org.cadre.appraisal.form.Criterion.Kind;
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

/** The "how": every value and principle with evidence, and every competency of the framework in force. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal content")
public class RatingsResource {

    private static final String BEHAVIOURS = "behaviours";
    private static final String COMPETENCIES = "competencies";

    /**
     * A rating to give.
     *
     * @param rating a step of the year's scale; needed for signing
     * @param evidence needed for signing where behaviour is rated
     */
    public record Rating(
            @NotBlank @Size(max = 60) String code,
            @Personal Integer rating,
            @Personal @Size(max = 2000) String evidence) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        Assessment assessment() {
            return new Assessment(code, rating, evidence);
        }
    }

    /** All ratings of behaviour; writing replaces them. */
    public record BehaviourRatings(
            @NotNull @Size(max = 40) List<@NotNull @Valid Rating> values,
            @NotNull @Size(max = 40) List<@NotNull @Valid Rating> principles) {}

    /** All ratings of competencies; writing replaces them. */
    public record CompetencyRatings(
            @NotNull @Size(max = 100) List<@NotNull @Valid Rating> competencies) {}

    /** Something this appraisal rates; rating and evidence are absent until they are given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CriterionView(
            String code,
            String name,
            @Personal Integer rating,
            @Personal String evidence) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static CriterionView of(Criterion criterion) {
            return new CriterionView(criterion.code(), criterion.name(), criterion.rating(), criterion.evidence());
        }
    }

    public record BehavioursView(List<CriterionView> values, List<CriterionView> principles) {}

    /**
     * The competencies of the framework in force.
     *
     * @param stage career stage at which the person is rated
     */
    public record CompetenciesView(String stage, List<CriterionView> competencies) {}

    private final AppraisalContent content;

    RatingsResource(AppraisalContent content) {
        this.content = content;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/behaviours")
    @Operation(summary = "Values and principles as rated; for the two parties and a reviewer")
    public RestResponse<BehavioursView> getBehaviours(@RestPath UUID id) {
        return behaviours(content.read(id, BEHAVIOURS));
    }

    @PUT
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/behaviours")
    @Operation(summary = "Replace the ratings of values and principles; some may be left out until somebody signs")
    public RestResponse<BehavioursView> putBehaviours(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid BehaviourRatings ratings) {
        var values = assessments(ratings.values());
        var principles = assessments(ratings.principles());
        return behaviours(content.write(
                id,
                ifMatch,
                BEHAVIOURS,
                (written, standards) -> written.rateBehaviours(values, principles, standards)));
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/competencies")
    @Operation(summary = "Competencies as rated; for the two parties and a reviewer")
    public RestResponse<CompetenciesView> getCompetencies(@RestPath UUID id) {
        return competencies(content.read(id, COMPETENCIES));
    }

    @PUT
    @Needs(AppraisalPermissions.WRITE_CONTENT)
    @Path("{id}/competencies")
    @Operation(summary = "Replace the ratings of competencies; some may be left out until somebody signs")
    public RestResponse<CompetenciesView> putCompetencies(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid CompetencyRatings ratings) {
        var given = assessments(ratings.competencies());
        return competencies(content.write(
                id, ifMatch, COMPETENCIES, (written, standards) -> written.rateCompetencies(given, standards)));
    }

    private static List<Assessment> assessments(List<Rating> ratings) {
        return ratings.stream().map(Rating::assessment).toList();
    }

    private static RestResponse<BehavioursView> behaviours(Appraisal appraisal) {
        var view = new BehavioursView(views(appraisal, Kind.VALUE), views(appraisal, Kind.PRINCIPLE));
        return Versioned.ok(view, appraisal.version());
    }

    private static RestResponse<CompetenciesView> competencies(Appraisal appraisal) {
        var view = new CompetenciesView(appraisal.parties().present().stage(), views(appraisal, Kind.COMPETENCY));
        return Versioned.ok(view, appraisal.version());
    }

    private static List<CriterionView> views(Appraisal appraisal, Kind kind) {
        return appraisal.content().criteria(kind).stream()
                .map(CriterionView::of)
                .toList();
    }
}
