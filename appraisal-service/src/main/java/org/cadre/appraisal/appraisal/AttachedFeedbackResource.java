package org.cadre.appraisal.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.continuousfeedback.ColleagueFeedback;
import org.cadre.appraisal.continuousfeedback.ContinuousFeedback;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What colleagues said in the course of the year, as far as the appraisee wants it to be talked about. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Continuous feedback")
public class AttachedFeedbackResource {

    /** Which of the feedback that the caller received. */
    public record AttachFeedback(@NotNull UUID feedbackId) {}

    /** Everything that was attached, oldest first. */
    public record AttachedFeedbackView(List<ColleagueFeedback> feedback) {}

    private final Access access;
    private final ContinuousFeedback feedback;
    private final Ledger ledger;

    AttachedFeedbackResource(Access access, ContinuousFeedback feedback, Ledger ledger) {
        this.access = access;
        this.feedback = feedback;
        this.ledger = ledger;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ_CONTENT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/attached-feedback")
    @Operation(summary = "Feedback of colleagues that the appraisee attached; for the two parties and a reviewer")
    public AttachedFeedbackView getAttachedFeedback(@RestPath UUID id) {
        access.look(id, AppraisalPermissions.READ_CONTENT, "read-attached-feedback");
        return new AttachedFeedbackView(feedback.attachedTo(id));
    }

    @POST
    @Needs(AppraisalPermissions.ATTACH_FEEDBACK)
    @Path("{id}/attach-feedback")
    @Operation(summary = "Attach feedback that the caller received to the caller's own appraisal; it stays attached")
    public AttachedFeedbackView attachFeedback(@RestPath UUID id, @NotNull @Valid AttachFeedback request) {
        var appraisal = access.to(id, AppraisalPermissions.ATTACH_FEEDBACK).appraisal();
        appraisal.state().requireNotOver();
        var receiver = appraisal.parties().present().personId();
        feedback.attach(request.feedbackId(), receiver, id);
        ledger.record(AuditedAct.of("attach-feedback", "appraisal", id, appraisal.organisation()));
        return new AttachedFeedbackView(feedback.attachedTo(id));
    }
}
