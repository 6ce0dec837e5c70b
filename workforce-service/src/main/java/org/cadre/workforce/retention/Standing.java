package org.cadre.workforce.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.person.Leavers.Leaver;
import org.cadre.workforce.retention.RetentionAct.Reason;

/**
 * How it stands with the record of one person.
 *
 * @param rule empty where none counts today
 */
record Standing(Leaver person, Retention retention, Optional<RetentionRule> rule) {

    /** Empty while the period does not run: the person is employed, or gone, or there is no rule. */
    Optional<LocalDate> keptUntil() {
        return running().map(found -> found.keptUntil(person.since(), retention.extendedUntil()));
    }

    Optional<LocalDate> warnedOn() {
        return keptUntil().flatMap(retention::warnedOn);
    }

    Optional<LocalDate> removableFrom() {
        return warnedOn()
                .flatMap(day ->
                        running().map(found -> found.removableFrom(keptUntil().orElseThrow(), day)));
    }

    Optional<Removal> removal() {
        return running().map(RetentionRule::removal);
    }

    boolean isToBeWarned(LocalDate today) {
        return warnedOn().isEmpty()
                && keptUntil()
                        .flatMap(end -> running().map(found -> found.warnedFrom(end)))
                        .filter(day -> !today.isBefore(day))
                        .isPresent();
    }

    boolean isToBeRemoved(LocalDate today) {
        return !retention.isHeld()
                && removableFrom().filter(day -> !today.isBefore(day)).isPresent();
    }

    /** Who asked to be forgotten is not warned of it; anybody else's record waits after the warning. */
    void requireRemovable(Reason reason, LocalDate today) {
        requireLeft();
        if (retention.isHeld()) {
            throw DomainException.conflict("legal-hold-open", "A legal hold keeps this record");
        }
        var waited = warnedOn()
                .flatMap(day -> running().map(found -> day.plus(found.waits())))
                .filter(day -> !today.isBefore(day));
        if (reason != Reason.RTBF_REQUEST && waited.isEmpty()) {
            throw DomainException.conflict(
                    "removal-not-warned",
                    "A record goes some days after its warning at the earliest, unless on request");
        }
    }

    /** The period can be made longer, up to the most that any record is kept. */
    void requireExtendable(LocalDate until) {
        requireLeft();
        var found = rule.orElseThrow(() -> DomainException.conflict("retention-without-rule", "No rule counts today"));
        var end = keptUntil().orElseThrow();
        var most = person.since().plus(found.keptAtMost());
        if (!until.isAfter(end)) {
            throw DomainException.invalidField("until", "extension-too-short", "It is kept until %s".formatted(end));
        }
        if (until.isAfter(most)) {
            throw DomainException.invalidField("until", "extension-too-long", "must be %s at most".formatted(most));
        }
    }

    /** Changes with the person and with what was decided about the record. */
    long version() {
        return person.version() + retention.decisions();
    }

    /** For the audit; an act on somebody without an employer belongs to the chain of the whole country. */
    AuditedAct act(String action) {
        var organisation = person.employers().stream().sorted().findFirst().orElse(null);
        return AuditedAct.of(action, "retention", person.personId(), organisation);
    }

    private void requireLeft() {
        if (person.employed()) {
            throw DomainException.conflict("person-employed", "The period does not run while somebody is employed");
        }
    }

    private Optional<RetentionRule> running() {
        return person.employed() || person.gone() ? Optional.empty() : rule;
    }
}
