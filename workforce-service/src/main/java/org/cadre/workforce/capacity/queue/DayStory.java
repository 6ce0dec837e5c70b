package org.cadre.workforce.capacity.queue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueuePeriod;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.picture.Caption;

/** What stands around a staffed day. */
record DayStory(Studied<NewCapacityStudy, QueueAnswer> study, String codeOfToday) {

    private static final String READING =
            "Each step is a period of the day. Above is how many arrive in it and how many it is staffed for: more where people"
                    + " of a busier period before it are still there. Below is how many keep the promise in it.";

    private static final String FORMULA = "M/M/c for each period by itself, as if it lasted for ever (SIPP, Lag-Max)";

    Caption caption() {
        var note = new StudyNote(study, codeOfToday);
        return new Caption(
                "%s: how many have to serve in each period of a day"
                        .formatted(study.question().service()),
                subject(),
                note.olderCode("picture"),
                List.of(
                        READING,
                        study.answer().inWords(),
                        note.source("people an hour, people on task, minutes, hours", FORMULA)),
                figures());
    }

    private String subject() {
        var asked = study.question();
        return "Over a day %s people an hour arrive at %s on average, in %d periods of %s minutes; one takes %s minutes on average."
                .formatted(
                        asked.queue().arrivalsPerHour().toPlainString(),
                        asked.organisation(),
                        asked.periods().arrivalsPerHour().size(),
                        asked.periods().minutes().toPlainString(),
                        asked.queue().serviceMinutes().toPlainString());
    }

    private List<String> figures() {
        var arrivals = study.question().periods().arrivalsPerHour();
        var periods = study.answer().day().periods();
        return IntStream.range(0, periods.size())
                .mapToObj(at -> told(arrivals.get(at).toPlainString(), periods.get(at)))
                .toList();
    }

    private static String told(String arrivals, QueuePeriod period) {
        var figures = String.format(
                Locale.UK,
                "From minute %s: %s an hour arrive, staffed for %.1f an hour; %,d have to serve, busy for %.0f %% of it",
                period.fromMinute().toPlainString(),
                arrivals,
                period.arrivalsPerHour(),
                period.servers(),
                100 * period.utilisation().doubleValue());
        return period.simulate() ? figures + ", too busy for the formula: simulate such a day." : figures + ".";
    }
}
