package org.cadre.workforce.capacity.queue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.capacity.study.Studied;

/**
 * Where the figures of a picture come from.
 *
 * @param codeOfToday the picture is drawn with it; the answer of the study may be older
 */
record StudyNote(Studied<NewCapacityStudy, QueueAnswer> study, String codeOfToday) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** A warning, where newer code draws the picture. */
    Optional<String> olderCode(String picture) {
        return study.codeVersion().equals(codeOfToday)
                ? Optional.empty()
                : Optional.of("The answer was computed with %s, the %s with %s: a replay says what differs."
                        .formatted(study.codeVersion(), picture, codeOfToday));
    }

    String source(String units, String formula) {
        var day = LocalDate.ofInstant(study.madeAt(), BusinessCalendar.LONDON);
        return "Units: %s. Formula: %s. Source: capacity study %s of %s, code %s, from what its planner entered."
                .formatted(units, formula, study.id(), DATE.format(day), study.codeVersion());
    }
}
