package org.cadre.workforce.exclusion;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.classification.Special;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

/** One employer does not expect one person to be appraised from a day to a day. */
@Entity
@HeldOn(
        person = "personId",
        category = "exclusion",
        purpose = "To ask for no appraisal while somebody is away, and to report that beside the appraisal rate",
        lawfulBasis = "UK GDPR Articles 6(1)(e) and 9(2)(b); Data Protection Act 2018, Schedule 1, paragraph 1",
        source = "The employer's HR team",
        recipients = {"Cadre's appraisal service, which is told the days and never the reason"})
@CheckReturnValue
class Exclusion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private String organisation;
    private LocalDate fromDay;
    private LocalDate toDay;

    @Special
    private String reason;

    private Instant recordedAt;

    protected Exclusion() {}

    Exclusion(UUID id, UUID personId, String organisation, Days days, String reason, Instant now) {
        this.id = id;
        this.personId = personId;
        this.organisation = organisation;
        this.fromDay = days.from();
        this.toDay = days.to();
        this.reason = reason;
        this.recordedAt = now;
    }

    ExclusionEvent recorded() {
        return new ExclusionEvent.Recorded(id, personId, organisation, fromDay, toDay, recordedAt);
    }

    /** Brings the last day forward; a later one is a correction. */
    ExclusionEvent endOn(LocalDate day, Instant now) {
        if (day.isBefore(fromDay)) {
            throw DomainException.invalidField(
                    "to", "exclusion-end-before-start", "must be %s or later".formatted(fromDay));
        }
        if (toDay != null && !day.isBefore(toDay)) {
            throw DomainException.invalidField(
                    "to",
                    "exclusion-end-not-earlier",
                    "must be before %s; a later last day is a correction".formatted(toDay));
        }
        toDay = day;
        return changed(now);
    }

    /** A fact for others only if the days are new ones: that a reason was put right is nobody's business. */
    Optional<ExclusionEvent> correct(Days days, String rightReason, Instant now) {
        var areNew = !days.equals(days());
        fromDay = days.from();
        toDay = days.to();
        reason = rightReason;
        return areNew ? Optional.of(changed(now)) : Optional.empty();
    }

    ExclusionEvent removed(Instant now) {
        return new ExclusionEvent.Removed(id, personId, organisation, now);
    }

    private ExclusionEvent changed(Instant now) {
        return new ExclusionEvent.Changed(id, personId, organisation, fromDay, toDay, now);
    }

    ExclusionView view() {
        return new ExclusionView(id, personId, organisation, fromDay, toDay, reason, recordedAt);
    }

    Days days() {
        return new Days(fromDay, toDay);
    }

    UUID id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    long version() {
        return version;
    }
}
