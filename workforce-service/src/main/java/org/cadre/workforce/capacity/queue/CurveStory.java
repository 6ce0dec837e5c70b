package org.cadre.workforce.capacity.queue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.picture.Caption;
import org.cadre.workforce.queueing.Formula;

/**
 * What stands around a staffing curve.
 *
 * @param codeOfToday the curve is drawn with it; the answer of the study may be older
 */
record CurveStory(Studied<NewCapacityStudy, QueueAnswer> study, String codeOfToday) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * The words.
     *
     * @param beyond the wait for the fewest, where it lies above the picture
     */
    Caption caption(OptionalDouble beyond, List<String> figures) {
        var asked = study.question();
        return new Caption(
                "%s: how many have to serve".formatted(asked.service()),
                "%s people an hour arrive at %s, and one takes %s minutes on average."
                        .formatted(
                                asked.queue().arrivalsPerHour().toPlainString(),
                                asked.organisation(),
                                asked.queue().serviceMinutes().toPlainString()),
                olderCode(),
                List.of(reading(beyond), study.answer().inWords(), source()),
                figures);
    }

    private Optional<String> olderCode() {
        return study.codeVersion().equals(codeOfToday)
                ? Optional.empty()
                : Optional.of("The answer was computed with %s, the curve with %s: a replay says what differs."
                        .formatted(study.codeVersion(), codeOfToday));
    }

    private String reading(OptionalDouble beyond) {
        var above = beyond.isPresent()
                ? String.format(
                        Locale.UK,
                        " With %,d the wait is %,.1f minutes, above the picture.",
                        needed(),
                        beyond.getAsDouble())
                : "";
        return String.format(
                Locale.UK,
                "Each mark is a number of people who serve at the same time, from %,d, the fewest who keep up. %s%s",
                needed(),
                upright(),
                above);
    }

    private String upright() {
        if (study.question().target() != null) {
            return "The upright line marks the fewest who keep the promise.";
        }
        int servers = study.question().queue().servers();
        return servers < needed()
                ? String.format(Locale.UK, "The %,d who were asked about do not keep up.", servers)
                : String.format(Locale.UK, "The upright line marks the %,d who were asked about.", servers);
    }

    private int needed() {
        return study.answer().serversNeeded();
    }

    private String source() {
        var day = LocalDate.ofInstant(study.madeAt(), BusinessCalendar.LONDON);
        return "Units: people on task, minutes, per cent of people. Formula: %s. Source: capacity study %s of %s, code %s, from what its planner entered."
                .formatted(named(study.answer().formula()), study.id(), DATE.format(day), study.codeVersion());
    }

    private static String named(Formula formula) {
        return switch (formula) {
            case M_M_C -> "M/M/c, exact for arrivals at random and exponential service";
            case M_G_1 -> "M/G/1, exact for one server; for more, the approximation of Allen and Cunneen";
            case G_G_C -> "G/G/c, the approximation of Allen and Cunneen";
        };
    }
}
