package org.cadre.workforce.capacity.queue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueClass;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueDay;
import org.cadre.workforce.queueing.Averages;
import org.cadre.workforce.queueing.Offered;
import org.cadre.workforce.queueing.Staffing;

/** An answer as a planner reads it out, with the numbers that it rests on. */
record QueueWords(NewCapacityStudy asked, Offered offered) {

    String load() {
        var servers = asked.queue().servers();
        var load = String.format(
                Locale.UK,
                "%.1f an hour arrive and %d serving can finish %.1f, a load of %.2f.",
                offered.arrivalRate(),
                servers,
                offered.capacity(servers),
                offered.utilisation(servers));
        return asked.periods() == null
                ? load
                : "On average over the day " + load + " The next figures take that mean for the whole day.";
    }

    static String waits(Averages averages) {
        return String.format(
                Locale.UK,
                " People wait %.1f minutes on average, and %.1f are waiting.",
                averages.waitingTime() * QueueCalculation.MINUTES,
                averages.queueLength());
    }

    static String priorities(List<QueueClass> classes) {
        return classes.stream()
                .map(each -> String.format(Locale.UK, "%s %.1f", each.name(), each.waitMinutes()))
                .collect(Collectors.joining(", ", " The most urgent first, in minutes: ", "."));
    }

    static String day(QueueDay day) {
        return " But arrivals vary. " + day.inWords();
    }

    String overload() {
        var growth = offered.arrivalRate() - offered.capacity(asked.queue().servers());
        var consequence = growth > 0
                ? String.format(Locale.UK, "The queue grows by %.1f an hour as long as this lasts.", growth)
                : "Nothing is left to catch up with, so the queue never settles.";
        return String.format(Locale.UK, " Unstable. %s At least %d are needed.", consequence, offered.serversNeeded());
    }

    String promise(Staffing staffing) {
        return String.format(
                Locale.UK,
                " With %d, %.1f %% begin within %.1f minutes; %.1f %% are promised, and one fewer would not keep it.",
                staffing.servers(),
                100 * staffing.share(),
                asked.target().withinMinutes(),
                100 * asked.target().share().doubleValue());
    }

    static String paid(double posts, int onTask) {
        return String.format(
                Locale.UK,
                " With absence covered %.1f whole-time posts keep %d on task for as many hours a week as one post has.",
                posts,
                onTask);
    }
}
