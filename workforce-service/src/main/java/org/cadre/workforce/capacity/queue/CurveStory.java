package org.cadre.workforce.capacity.queue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.picture.Caption;

/**
 * What stands around a staffing curve.
 *
 * @param codeOfToday the curve is drawn with it; the answer of the study may be older
 */
record CurveStory(Studied<NewCapacityStudy, QueueAnswer> study, String codeOfToday) {

    /**
     * The words.
     *
     * @param beyond the wait for the fewest, where it lies above the picture
     */
    Caption caption(OptionalDouble beyond, List<String> figures) {
        var asked = study.question();
        var note = new StudyNote(study, codeOfToday);
        return new Caption(
                "%s: how many have to serve".formatted(asked.service()),
                "%s people an hour arrive at %s, and one takes %s minutes on average."
                        .formatted(
                                asked.queue().arrivalsPerHour().toPlainString(),
                                asked.organisation(),
                                asked.queue().serviceMinutes().toPlainString()),
                note.olderCode("curve"),
                List.of(reading(beyond), study.answer().inWords(), note.source(units(), formula())),
                figures);
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

    private String units() {
        var units = "people on task, minutes, per cent of people";
        return study.answer().paidPosts() == null
                ? units
                : units + ", whole-time posts for the hours of one post a week";
    }

    private String formula() {
        return switch (study.answer().formula()) {
            case M_M_C -> "M/M/c, exact for arrivals at random and exponential service";
            case M_G_1 -> "M/G/1, exact for one server; for more, the approximation of Allen and Cunneen";
            case G_G_C -> "G/G/c, the approximation of Allen and Cunneen";
        };
    }
}
