package org.cadre.workforce.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.simulation.Distribution.Exponential;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Distribution.Normal;
import org.cadre.workforce.simulation.Distribution.Triangular;
import org.cadre.workforce.simulation.Source.ByAppointment;
import org.cadre.workforce.simulation.Source.ByAppointment.Slot;
import org.cadre.workforce.simulation.Source.Varying;
import org.cadre.workforce.simulation.Step.Delay;
import org.cadre.workforce.simulation.Step.Deposit;
import org.cadre.workforce.simulation.Step.Exit;
import org.cadre.workforce.simulation.Step.Store;
import org.cadre.workforce.simulation.Step.Way;

/**
 * Centres with everything a centre can have, and numbers by lot: quiet ones and overloaded ones. From triage some go to the
 * doctor and then wait for a dose, the others walk to the clinic and do not wait there for ever.
 */
final class AnyCentre {

    static final double PATIENCE = 12;

    private final long stream;

    private AnyCentre(int number) {
        stream = Draws.both(77, number);
    }

    static Centre numbered(int number) {
        return new AnyCentre(number).centre();
    }

    private Centre centre() {
        return new Centre("centre", 300, sources(), teams(), steps());
    }

    private List<Source> sources() {
        var slots = IntStream.range(0, 10)
                .mapToObj(each -> new Slot(30 * each, upTo(1, 8)))
                .toList();
        var rates = List.of(new Varying.Rate(0, upTo(2, 40)), new Varying.Rate(120, 10));
        var vials = List.of(new Slot(0, 1 + upTo(3, 150)));
        return List.of(
                new ByAppointment("booked", slots, 0.1, new Normal(-2, 5), 1, "triage"),
                new Varying("walk-in", rates, 290, 2, "triage"),
                new Source.AtRandom("ambulance", upTo(4, 20) + 1, 300, 0, "triage"),
                new ByAppointment("vials", vials, 0, new Fixed(0), 0, "prepare"));
    }

    private List<Team> teams() {
        return List.of(
                new Team("nurse", List.of(new Shift(0, 1 + upTo(5, 3)), new Shift(150, 1), new Shift(280, upTo(6, 2)))),
                Team.of("doctor", 1 + upTo(7, 3)),
                Team.of("pharmacist", 1));
    }

    private List<Step> steps() {
        var toDoctor = 0.2 + 0.6 * lot(8);
        var triage = Station.of("triage", "nurse", new Triangular(1, 2, 6), "split")
                .pausedWhile("doctor", 5 + upTo(9, 20))
                .withAcceptableWait(5);
        return List.of(
                lot(10) < 0.5 ? triage : triage.withUrgentFirst(),
                new Branch("split", List.of(new Way(toDoctor, "doctor"), new Way(1 - toDoctor, "walk"))),
                Station.of("doctor", "doctor", new Exponential(2, 6), "doses").withUrgentFirst(),
                new Store("doses", "out"),
                new Delay("walk", new Triangular(0, 1, 4), "clinic"),
                Station.of("clinic", "nurse", new Exponential(0, 5), "out").withPatience(new Fixed(PATIENCE), "home"),
                Station.of("prepare", "pharmacist", new Fixed(3), "prepared"),
                new Deposit("prepared", "doses"),
                new Exit("home"),
                new Exit("out"));
    }

    /** From nought to less than the limit. */
    private int upTo(int index, int limit) {
        return (int) (limit * lot(index));
    }

    private double lot(int index) {
        return Draws.uniform(stream, index);
    }
}
