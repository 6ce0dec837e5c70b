package org.cadre.appraisal.feedback.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.DueReminder;
import org.cadre.appraisal.feedback.rater.Guest;
import org.cadre.appraisal.feedback.rater.Reminders;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What a mail system has to send: it keeps in mind which run, rater and day it has sent already. */
@Path("/feedback-reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class RemindersResource {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    /** Somebody without an account, with the link by which they answer once. */
    public record InvitedGuest(
            @Personal String name,
            @Personal String email,
            @Personal String link) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /**
     * Somebody who has not answered: a person, an organisation or a guest; the other two are absent.
     *
     * @param dueOn the last day on which a letter fell due; on the day of the opening it is the invitation itself
     * @param closesOn the last day to answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReminderView(
            UUID feedbackRunId,
            UUID raterId,
            UUID personId,
            String organisation,
            InvitedGuest guest,
            LocalDate dueOn,
            LocalDate closesOn) {}

    private final Reminders reminders;
    private final InvitationLinks links;
    private final FeedbackStandards standards;
    private final FeedbackAccess access;
    private final Ledger ledger;
    private final BusinessCalendar calendar;
    private final Pager pager;

    RemindersResource(
            Reminders reminders,
            InvitationLinks links,
            FeedbackStandards standards,
            FeedbackAccess access,
            Ledger ledger,
            BusinessCalendar calendar,
            Pager pager) {
        this.reminders = reminders;
        this.links = links;
        this.standards = standards;
        this.access = access;
        this.ledger = ledger;
        this.calendar = calendar;
        this.pager = pager;
    }

    @GET
    @Needs(value = FeedbackPermissions.REMIND, effect = Effect.READS_ON_RECORD)
    @Operation(
            summary = "Whom to invite or to remind, with the links of those without an account; for HR's mail system")
    public Page<ReminderView> listFeedbackReminders(
            @RestQuery @NotNull @Pattern(regexp = ODS_CODE) String organisation, @BeanParam @Valid PageQuery page) {
        access.requireReminding(organisation);
        ledger.record(AuditedAct.of("list-reminders", "feedback-run", "organisation " + organisation, organisation));
        var today = calendar.today();
        return pager.page(
                        page,
                        "feedback-reminders/" + organisation,
                        (after, limit) ->
                                reminders.at(organisation, today, access.calling(), after.map(Position::id), limit),
                        due -> Position.of(due.rater().id()))
                .map(due -> view(due, today));
    }

    private ReminderView view(DueReminder due, LocalDate today) {
        var rater = due.rater();
        return new ReminderView(
                rater.runId(),
                rater.id(),
                rater.personId(),
                rater.organisation(),
                rater.guest() == null ? null : invited(rater.id(), rater.guest()),
                due.dueOn(standards.rules(today).remindAfterDays(), today),
                due.closesOn());
    }

    private InvitedGuest invited(UUID rater, Guest guest) {
        return new InvitedGuest(guest.name(), guest.email(), links.of(rater));
    }
}
