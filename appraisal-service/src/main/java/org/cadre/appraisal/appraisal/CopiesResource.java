package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.DevelopmentPlanResource.PriorityText;
import org.cadre.appraisal.appraisal.ForwardObjectivesResource.PlannedObjectiveText;
import org.cadre.appraisal.appraisal.ObjectivesResource.ObjectiveText;
import org.cadre.appraisal.appraisal.RatingsResource.CriterionView;
import org.cadre.appraisal.appraisal.SummaryResource.OverallRating;
import org.cadre.appraisal.copy.CopyKind;
import org.cadre.appraisal.copy.KeptCopy;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.form.WrittenForm;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What stood in an appraisal before it changed hands: the preparation, and each version that the appraiser signed. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal content")
public class CopiesResource {

    /**
     * All that was written at one moment.
     *
     * @param appraiserId who held the appraisal then
     * @param appraiserSignedAt absent where that signature was not there yet, as is the other, and each comment
     * @param forwardObjectives what was agreed for the time after the year
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CopyView(
            CopyKind kind,
            Instant takenAt,
            UUID appraiserId,
            Instant appraiserSignedAt,
            Instant appraiseeSignedAt,
            @Personal String appraiserComment,
            @Personal String appraiseeComment,
            List<ObjectiveText> objectives,
            List<CriterionView> values,
            List<CriterionView> principles,
            List<CriterionView> competencies,
            List<PriorityText> priorities,
            OverallRating overall,
            List<PlannedObjectiveText> forwardObjectives) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static CopyView of(KeptCopy copy) {
            var written = copy.written();
            var overall = written.overall();
            var signatures = written.signatures();
            return new CopyView(
                    copy.kind(),
                    copy.takenAt(),
                    written.appraiserId(),
                    signatures.appraiserSignedAt(),
                    signatures.appraiseeSignedAt(),
                    signatures.appraiserComment(),
                    signatures.appraiseeComment(),
                    written.objectives().stream().map(ObjectiveText::of).toList(),
                    views(written, Kind.VALUE),
                    views(written, Kind.PRINCIPLE),
                    views(written, Kind.COMPETENCY),
                    written.priorities().stream().map(PriorityText::of).toList(),
                    new OverallRating(overall.what(), overall.how()),
                    written.forward().stream().map(PlannedObjectiveText::of).toList());
        }

        private static List<CriterionView> views(WrittenForm written, Kind kind) {
            return written.criteria(kind).stream().map(CriterionView::of).toList();
        }
    }

    /** The copies that the caller may read, oldest first. */
    public record CopiesView(List<CopyView> copies) {}

    private final AppraisalContent content;

    CopiesResource(AppraisalContent content) {
        this.content = content;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/copies")
    @Operation(
            summary =
                    "What was prepared and what was signed; a preparation that was not shared is the appraisee's alone")
    public CopiesView getCopies(@RestPath UUID id) {
        return new CopiesView(content.copies(id).stream().map(CopyView::of).toList());
    }
}
