package org.cadre.workforce.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.simulation.Distribution.Exponential;
import org.cadre.workforce.simulation.Distribution.Normal;
import org.cadre.workforce.simulation.Source.ByAppointment.Slot;
import org.cadre.workforce.simulation.Step.Delay;
import org.cadre.workforce.simulation.Step.Deposit;
import org.cadre.workforce.simulation.Step.Exit;
import org.cadre.workforce.simulation.Step.Store;

/**
 * The hub and the practice of Hanly et al. (medRxiv 2021.04.07.21255067; github.com/CBDRH/vaccineQueue): appointments over
 * eight hours, a fiftieth of them missed, doses prepared beside and from two hours before. All times in minutes.
 */
final class VaccineHub {

    private static final int FIRST = 120;
    private static final int CLOSING = FIRST + 480;
    private static final Distribution WALK = new Exponential(0, 0.5);
    private static final Distribution PUNCTUAL = new Normal(0, 5);

    private VaccineHub() {}

    /** Five small teams of 21 people, as printed; larger hubs have a multiple of each. */
    static Centre hub(int times, int everyHour) {
        return new Centre(
                "hub",
                CLOSING,
                List.of(patients(slots(FIRST, 60, everyHour), "entrance"), doses(everyHour)),
                List.of(
                        Team.of("preparation", 2 * times),
                        Team.of("entrance", 4 * times),
                        Team.of("registration", 6 * times),
                        Team.of("assessment", 4 * times),
                        Team.of("vaccination", 5 * times)),
                List.of(
                        station("preparation", 1, 3, "prepared"),
                        new Deposit("prepared", "doses"),
                        station("entrance", 2, 1, "to registration"),
                        new Delay("to registration", WALK, "registration"),
                        station("registration", 3, 0.7, "to assessment"),
                        new Delay("to assessment", WALK, "assessment"),
                        station("assessment", 2, 1, "to vaccination"),
                        new Delay("to vaccination", WALK, "doses"),
                        new Store("doses", "vaccination"),
                        station("vaccination", 3, 1, "to observation"),
                        new Delay("to observation", WALK, "observation"),
                        new Delay("observation", new Normal(20, 0.5), "out"),
                        new Exit("out")));
    }

    /** Four people, as printed; larger practices have a multiple. Nobody walks far in a practice. */
    static Centre practice(int times, int everyTenMinutes) {
        return new Centre(
                "practice",
                CLOSING,
                List.of(patients(slots(FIRST, 10, everyTenMinutes), "registration"), doses(6 * everyTenMinutes)),
                List.of(
                        Team.of("preparation", times),
                        Team.of("registration", times),
                        Team.of("vaccination", 2 * times)),
                List.of(
                        station("preparation", 1, 2, "prepared"),
                        new Deposit("prepared", "doses"),
                        station("registration", 1, 3, "doses"),
                        new Store("doses", "vaccination"),
                        station("vaccination", 1, 3, "observation"),
                        new Delay("observation", new Normal(20, 0.5), "out"),
                        new Exit("out")));
    }

    private static Source patients(List<Slot> slots, String next) {
        return new Source.ByAppointment("patients", slots, 0.02, PUNCTUAL, 0, next);
    }

    private static Source doses(int everyHour) {
        return new Source.ByAppointment(
                "vials", slots(0, 60, everyHour), 0, new Distribution.Fixed(0), 0, "preparation");
    }

    private static List<Slot> slots(int from, int gap, int people) {
        return IntStream.range(0, 480 / gap)
                .mapToObj(each -> new Slot(from + each * gap, people))
                .toList();
    }

    private static Station station(String name, double least, double rate, String next) {
        return Station.of(name, name, new Exponential(least, 1 / rate), next);
    }
}
