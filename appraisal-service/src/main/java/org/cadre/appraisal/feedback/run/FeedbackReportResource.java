package org.cadre.appraisal.feedback.run;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.appraisal.feedback.report.FeedbackReport;
import org.cadre.appraisal.feedback.report.Reports;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The facilitator reads the report first and delivers it to the subject; nobody else sees it. */
@Path("/feedback-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class FeedbackReportResource {

    private final FeedbackRuns runs;
    private final Reports reports;
    private final FeedbackAccess access;
    private final ShowingRuns showing;
    private final MailingRuns mailing;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    FeedbackReportResource(
            FeedbackRuns runs,
            Reports reports,
            FeedbackAccess access,
            ShowingRuns showing,
            MailingRuns mailing,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.runs = runs;
        this.reports = reports;
        this.access = access;
        this.showing = showing;
        this.mailing = mailing;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @GET
    @Needs(value = FeedbackPermissions.READ_REPORT, effect = Effect.READS_ON_RECORD)
    @Path("{id}/report")
    @Operation(summary = "What came of a run; for its facilitator, and for its subject once it was delivered")
    public FeedbackReport getFeedbackReport(@RestPath UUID id) {
        var seen = access.look(runs.hold(id), FeedbackPermissions.READ_REPORT, Delivery.READING);
        if (seen.isSubject()) {
            seen.run().requireReleased();
        } else {
            seen.run().requireReport();
        }
        return reports.find(id).orElseThrow(() -> DomainException.notFound("feedback-report", id));
    }

    @POST
    @Needs(FeedbackPermissions.RELEASE)
    @Path("{id}/release")
    @Operation(summary = "Deliver the report to the subject; for the facilitator")
    public RestResponse<RunView> releaseFeedback(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var run = access.to(runs.require(id), FeedbackPermissions.RELEASE).at(ifMatch);
        var released = run.release(calendar.today(), calendar.now());
        ledger.record(FeedbackAccess.act("release", run), released);
        mailing.ofReleased(run);
        return Versioned.ok(showing.of(run), run.version());
    }
}
