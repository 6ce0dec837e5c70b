package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.progress.Noted;
import org.cadre.appraisal.progress.Progress;
import org.cadre.appraisal.progress.ProgressNotes;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** Either of the two notes how far an objective has come, while both read it and the appraisal goes on. */
@ApplicationScoped
@CheckReturnValue
class NotingProgress {

    /**
     * What to note.
     *
     * @param number the objective's place in the appraisal, from 1
     * @param note null for none
     */
    record Wanted(
            int number,
            @Personal Integer percent,
            LocalDate reachedOn,
            @Personal String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final ProgressNotes notes;
    private final KnownCycles cycles;
    private final BusinessCalendar calendar;

    NotingProgress(ProgressNotes notes, KnownCycles cycles, BusinessCalendar calendar) {
        this.notes = notes;
        this.cycles = cycles;
        this.calendar = calendar;
    }

    List<Progress> note(Appraisal appraisal, Party by, Wanted wanted) {
        appraisal.state().requireNotOver();
        requireOpenToBoth(appraisal);
        requireDay(appraisal, wanted.reachedOn());
        var parties = appraisal.parties().present();
        var author = by == Party.APPRAISEE ? parties.personId() : parties.appraiserId();
        var of = new Noted(appraisal.id(), appraisal.organisation(), parties.personId());
        var title = titleOf(appraisal, wanted.number());
        notes.note(
                of, new Progress(author, title, wanted.percent(), wanted.reachedOn(), wanted.note(), calendar.now()));
        return of(appraisal.id());
    }

    List<Progress> of(UUID appraisal) {
        return notes.of(appraisal);
    }

    /** A note would tell the other what the objective is. */
    private static void requireOpenToBoth(Appraisal appraisal) {
        if (!appraisal.course().isShared()) {
            throw DomainException.conflict(
                    "objectives-not-shared",
                    "The appraisal is %s and %s has not shared the draft; progress is noted on what both read"
                            .formatted(
                                    appraisal.state(),
                                    appraisal.state().writer().orElseThrow()));
        }
    }

    private void requireDay(Appraisal appraisal, LocalDate reachedOn) {
        var today = calendar.today();
        if (reachedOn.isAfter(today)) {
            throw DomainException.invalidField("reachedOn", "progress-in-future", "Today is %s".formatted(today));
        }
        var first = cycles.find(appraisal.cycleId()).map(KnownCycle::startsOn).orElseThrow();
        if (reachedOn.isBefore(first)) {
            throw DomainException.invalidField(
                    "reachedOn", "progress-before-cycle", "The cycle starts on %s".formatted(first));
        }
    }

    private static String titleOf(Appraisal appraisal, int number) {
        var objectives = appraisal.content().objectives();
        if (number > objectives.size()) {
            throw DomainException.invalidField(
                    "number",
                    "objective-number-unknown",
                    "There are %d objectives to choose from".formatted(objectives.size()));
        }
        return objectives.get(number - 1).title();
    }
}
