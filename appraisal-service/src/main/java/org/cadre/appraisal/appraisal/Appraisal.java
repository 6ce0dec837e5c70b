package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalEvent.PublicState;
import org.cadre.appraisal.checkin.CheckIn;
import org.cadre.appraisal.checkin.CheckIns;
import org.cadre.appraisal.copy.CopiedAppraisal;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.dispute.Disputes;
import org.cadre.appraisal.dispute.ReviewOutcome;
import org.cadre.appraisal.form.AppraisalForm;
import org.cadre.appraisal.form.Content;
import org.cadre.appraisal.party.Participants;
import org.cadre.appraisal.party.Parties;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.party.Signatures;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.privacy.HeldOn;

/** One person's appraisal. "What" and "how" stand side by side and are never merged into one number. */
@Entity
@HeldOn(
        person = "parties.personId",
        category = "appraisal",
        purpose = "To agree what was achieved, how, and what to develop",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The person and their appraiser",
        recipients = {"The reviewer of a dispute", "Learning and development, which competencies are development needs"
        })
@CheckReturnValue
class Appraisal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID cycleId;
    private String organisation;
    private int appraisalYear;
    private UUID templateId;

    @Embedded
    private Course course;

    @Embedded
    private Parties parties;

    @Embedded
    private Signatures signatures;

    @Embedded
    private Content content;

    @Embedded
    private Disputes disputes;

    @Embedded
    private CheckIns checkIns;

    protected Appraisal() {}

    private Appraisal(UUID id, KnownCycle cycle, Participants participants, AppraisalForm form) {
        this.id = id;
        this.cycleId = cycle.id();
        this.organisation = cycle.organisation();
        this.appraisalYear = cycle.appraisalYear();
        this.templateId = form.templateId();
        this.course = new Course(cycle.endsOn());
        this.parties = new Parties(participants);
        this.content = new Content(form.criteria());
        this.disputes = new Disputes();
        this.checkIns = new CheckIns();
    }

    static Appraisal draft(UUID id, KnownCycle cycle, Participants participants, AppraisalForm form) {
        return new Appraisal(id, cycle, participants, form);
    }

    AppraisalEvent.Started start(Instant now) {
        return new AppraisalEvent.Started(publicState(List.of()), now);
    }

    AppraisalEvent.PreparationStarted startPreparation(Instant now) {
        course.become(AppraisalState.SELF_PREP);
        return new AppraisalEvent.PreparationStarted(publicState(List.of()), now);
    }

    /**
     * A meeting lies between the first day of its cycle and today, both included. A preparation that was not shared stays
     * the appraisee's own: the appraiser begins on an empty form.
     */
    AppraisalEvent.MeetingHeld holdMeeting(Meeting meeting, LocalDate cycleStartsOn, LocalDate today, Instant now) {
        state().requireMayBecome(AppraisalState.MEETING_HELD);
        meeting.requireBetween(cycleStartsOn, today);
        if (!course.isShared()) {
            meeting.requireWithoutPreparation();
            content.clear();
        }
        course.meet(meeting.heldOn());
        return new AppraisalEvent.MeetingHeld(publicState(List.of()), now);
    }

    AppraisalEvent.AppraiserSigned signAsAppraiser(AppraisalRules rules, Instant now) {
        state().requireMayBecome(AppraisalState.APPRAISER_SIGNED);
        content.requireComplete(rules);
        course.become(AppraisalState.APPRAISER_SIGNED);
        signatures = signatures().signed(Party.APPRAISER, now);
        return new AppraisalEvent.AppraiserSigned(publicState(List.of()), now);
    }

    /** The second signature completes; nothing can have been removed since the first. */
    AppraisalEvent.Completed signAsAppraisee(AppraisalRules rules, LocalDate today, Instant now) {
        course.become(AppraisalState.APPRAISEE_SIGNED);
        signatures = signatures().signed(Party.APPRAISEE, now);
        return complete(rules, today, now);
    }

    /** Once both have signed, or once a review has let it stand without the appraisee's signature. */
    AppraisalEvent.Completed complete(AppraisalRules rules, LocalDate today, Instant now) {
        course.complete(today);
        var state = publicState(content.developmentNeeds(rules));
        return new AppraisalEvent.Completed(state, course.disputableUntil(), now);
    }

    /** Without the appraisee, who has done neither of the two and may still dispute it up to a day, that day included. */
    AppraisalEvent.Completed completeUnsigned(AppraisalRules rules, LocalDate until, LocalDate today, Instant now) {
        course.letDisputeUntil(until);
        return complete(rules, today, now);
    }

    /** Instead of signing, or after HR completed it unsigned. The reviewer may be missing until HR has found one. */
    AppraisalEvent.Disputed dispute(String grounds, Optional<UUID> reviewer, LocalDate today, Instant now) {
        course.dispute(today);
        disputes.raise(grounds, reviewer, now);
        return new AppraisalEvent.Disputed(publicState(List.of()), now);
    }

    void giveDisputeTo(UUID reviewer, Instant now) {
        state().require(AppraisalState.DISPUTED);
        disputes.giveTo(reviewer, now);
    }

    /** Ends the dispute. What stands is to be completed at once; what is to be changed goes back to the appraiser. */
    AppraisalEvent.Resolved resolve(ReviewOutcome outcome, String statement, Instant now) {
        state().require(AppraisalState.DISPUTED);
        disputes.resolve(outcome, statement, now);
        switch (outcome) {
            case STANDS -> course.become(AppraisalState.REVIEWED);
            case TO_BE_CHANGED -> writeAgain();
        }
        return new AppraisalEvent.Resolved(publicState(List.of()), now);
    }

    /** What was signed is written and signed again: once it is complete, or when a review of the outcome wants it changed. */
    AppraisalEvent.Reopened reopen(AppraisalState signed, Instant now) {
        state().require(signed);
        writeAgain();
        return new AppraisalEvent.Reopened(publicState(List.of()), now);
    }

    private void writeAgain() {
        course.reopen();
        signatures = Signatures.NONE;
    }

    /** What the party that writes has not shared goes with it. */
    AppraisalEvent.Cancelled cancel(String reason, Instant now) {
        state().requireMayBecome(AppraisalState.CANCELLED);
        if (!course.isShared()) {
            content.clear();
        }
        course.cancel(reason);
        return new AppraisalEvent.Cancelled(publicState(List.of()), now);
    }

    /** Somebody else holds it from now on and finds what was written. */
    void handOver(UUID appraiser, String reason, Instant now) {
        course.requireHandOver();
        parties.handOver(appraiser, reason, now);
        course.handOver();
        signatures = signatures().withoutComment(Party.APPRAISER);
    }

    /** The content, for the party whose turn it is to write. */
    Content writtenBy(Party by) {
        state().requireWriter(by);
        return content;
    }

    Content content() {
        return content;
    }

    /** Each party comments before its own signature: the appraiser with the draft, the appraisee on what was signed. */
    void comment(Party by, String comment) {
        state().requireCommenter(by);
        signatures = signatures().commented(by, comment);
    }

    /** The two talk as long as it is not cancelled; what was agreed in it is followed up, too. */
    void checkIn(CheckIn checkIn, LocalDate cycleStartsOn, LocalDate today) {
        state().requireNot(AppraisalState.CANCELLED);
        checkIns.add(checkIn, cycleStartsOn, today);
    }

    List<CheckIn> checkIns() {
        return checkIns.all();
    }

    CopiedAppraisal toCopy() {
        var written = content.copy(parties.present().appraiserId(), signatures());
        return new CopiedAppraisal(id, parties.present().personId(), course.isShared(), written);
    }

    private PublicState publicState(List<String> developmentNeeds) {
        return new PublicState(
                id,
                parties.present().personId(),
                organisation,
                cycleId,
                appraisalYear,
                state(),
                course.completedOn(),
                developmentNeeds);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    UUID cycleId() {
        return cycleId;
    }

    AppraisalYear year() {
        return new AppraisalYear(appraisalYear);
    }

    Parties parties() {
        return parties;
    }

    Disputes disputes() {
        return disputes;
    }

    AppraisalState state() {
        return course.state();
    }

    Course course() {
        return course;
    }

    UUID templateId() {
        return templateId;
    }

    /** Hibernate reads four columns without a value as no signatures at all. */
    Signatures signatures() {
        return Optional.ofNullable(signatures).orElse(Signatures.NONE);
    }
}
