package org.cadre.workforce.capacity.queue;

import java.util.Optional;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueStaffing;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueWaits;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.queueing.Averages;
import org.cadre.workforce.queueing.Formula;
import org.cadre.workforce.queueing.GeneralQueue;
import org.cadre.workforce.queueing.MarkovFigures;
import org.cadre.workforce.queueing.MarkovQueue;
import org.cadre.workforce.queueing.Offered;
import org.cadre.workforce.queueing.ServiceTime;
import org.cadre.workforce.queueing.Staffing;

/** Puts a planner's hours and minutes into the formulas, whose unit of time is the hour here. */
final class QueueCalculation {

    static final double MINUTES = 60;

    /** The formulas add servers up one by one; so many take about a millisecond. */
    static final int MOST_ERLANGS = 50_000;

    private final NewCapacityStudy asked;
    private final QueueModel queue;
    private final Offered offered;
    private final Formula formula;
    private final PriorityWaits priorities;
    private final StaffedDay day;

    QueueCalculation(NewCapacityStudy asked) {
        this.asked = asked;
        queue = asked.queue();
        offered = new Offered(
                queue.arrivalsPerHour().doubleValue(),
                MINUTES / queue.serviceMinutes().doubleValue());
        formula = Formula.of(queue.arrivalsVary(), queue.servicesVary(), queue.servers());
        priorities = new PriorityWaits(asked, offered, formula);
        day = new StaffedDay(asked, offered);
    }

    QueueAnswer answer() {
        requireBounded();
        requireKnowable();
        priorities.require();
        day.require();
        var averages = averages();
        var capacity = offered.capacity(queue.servers());
        return new QueueAnswer(
                formula,
                averages.isPresent(),
                Rounded.of(offered.utilisation(queue.servers())),
                Rounded.of(capacity),
                averages.isPresent() ? null : Rounded.of(Math.max(0, offered.arrivalRate() - capacity)),
                offered.serversNeeded(),
                waits().orElse(null),
                staffing().map(QueueCalculation::proposed).orElse(null),
                paid().map(Rounded::of).orElse(null),
                priorities.told().orElse(null),
                day.told().orElse(null),
                inWords());
    }

    private void requireBounded() {
        if (offered.erlangs() > MOST_ERLANGS) {
            throw DomainException.invalidField(
                    "queue.arrivalsPerHour",
                    "queue-too-large",
                    "So many would keep %.0f servers busy; one study computes at most %d"
                            .formatted(offered.erlangs(), MOST_ERLANGS));
        }
    }

    private void requireKnowable() {
        if (asked.target() != null && formula != Formula.M_M_C) {
            throw DomainException.invalidField(
                    "target",
                    "target-needs-random-times",
                    "Who begins within a time is known only for arrivals at random and exponential service:"
                            + " leave arrivalVariability and serviceVariability out, or the target");
        }
    }

    private Optional<Averages> averages() {
        var service = new ServiceTime(1 / offered.serviceRate(), queue.servicesVary());
        return switch (formula) {
            case M_M_C -> markov().map(MarkovFigures::averages);
            case M_G_1 -> GeneralQueue.oneServer(offered.arrivalRate(), service).ifSteady();
            case G_G_C ->
                GeneralQueue.manyServers(offered.arrivalRate(), queue.arrivalsVary(), service, queue.servers())
                        .ifSteady();
        };
    }

    /** Shares of people and of time, which this formula alone knows. */
    private Optional<MarkovFigures> markov() {
        return formula == Formula.M_M_C
                ? MarkovQueue.of(offered, queue.servers()).ifSteady()
                : Optional.empty();
    }

    /** How long people wait, where the servers keep up. */
    Optional<QueueWaits> waits() {
        return averages().map(this::waits);
    }

    private QueueWaits waits(Averages averages) {
        return new QueueWaits(
                Rounded.of(averages.waitingTime() * MINUTES),
                Rounded.of(averages.stay() * MINUTES),
                Rounded.of(averages.queueLength()),
                Rounded.of(averages.present()),
                markov().map(MarkovFigures::mustWait).map(Rounded::of).orElse(null),
                markov().map(MarkovFigures::empty).map(Rounded::of).orElse(null),
                markov().flatMap(this::withinTarget).map(Rounded::of).orElse(null));
    }

    private Optional<Double> withinTarget(MarkovFigures figures) {
        return Optional.ofNullable(asked.target())
                .map(target -> 1 - figures.waitsLongerThan(target.level().withinTime()));
    }

    private Optional<Staffing> staffing() {
        return Optional.ofNullable(asked.target()).map(target -> Staffing.smallest(offered, target.level()));
    }

    private static QueueStaffing proposed(Staffing staffing) {
        var averages = staffing.figures().averages();
        return new QueueStaffing(
                staffing.servers(),
                Rounded.of(staffing.share()),
                Rounded.of(averages.utilisation()),
                Rounded.of(averages.waitingTime() * MINUTES));
    }

    /** Those who keep the target; without one the servers, or the fewest who keep up where those do not. */
    private int onTask() {
        return staffing().map(Staffing::servers).orElse(Math.max(queue.servers(), offered.serversNeeded()));
    }

    /** Over a day in periods they are not the same all the time: the day has its paid hours. */
    private Optional<Double> paid() {
        return asked.periods() == null ? asked.paidFor(onTask()) : Optional.empty();
    }

    private String inWords() {
        var words = new QueueWords(asked, offered);
        return words.load()
                + averages().map(QueueWords::waits).orElseGet(words::overload)
                + priorities.told().map(QueueWords::priorities).orElse("")
                + staffing().map(words::promise).orElse("")
                + day.told().map(QueueWords::day).orElse("")
                + paid().map(posts -> QueueWords.paid(posts, onTask())).orElse("");
    }
}
