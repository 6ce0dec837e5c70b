package org.cadre.benchmarks.engine.work;

import java.util.List;
import org.cadre.workforce.simulation.Centre;
import org.cadre.workforce.simulation.Distribution;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Distribution.Triangular;
import org.cadre.workforce.simulation.Simulation;
import org.cadre.workforce.simulation.Source;
import org.cadre.workforce.simulation.Station;
import org.cadre.workforce.simulation.Step;
import org.cadre.workforce.simulation.Step.Delay;
import org.cadre.workforce.simulation.Step.Exit;
import org.cadre.workforce.simulation.Team;

/**
 * Days of the vaccination centre of The Strategy Unit, github.com/The-Strategy-Unit/Vaccination-Centre-DES at 862e485
 * (MIT), with its default numbers: 640 people expected in ten hours.
 */
record CentreWork(Crew crew, long seed) {

    private static final int BLOCK = 10;
    private static final double EXPECTED = 640;

    private static final String CHECK = "temperature check";
    private static final String SIGN_IN = "sign-in";
    private static final String VACCINATION = "vaccination";
    private static final String OBSERVATION = "observation";

    Contest whole(Scale scale) {
        var centre = centre();
        int blocks = Math.ceilDiv(scale.days(), BLOCK);
        return new Contest(List.of(new Entry(
                "centre",
                () -> crew.share(blocks, () -> number -> {
                    int from = number * BLOCK;
                    var days = Simulation.days(centre, seed, from, Math.min(BLOCK, scale.days() - from));
                    if (days.stream().anyMatch(day -> day.came() < EXPECTED / 2)) {
                        throw new IllegalStateException("hardly anybody came");
                    }
                }))));
    }

    private static Centre centre() {
        return new Centre(
                "vaccination centre",
                600,
                List.of(new Source.AtRandom("arrivals", EXPECTED, 600, 0, "parking")),
                List.of(Team.of(CHECK, 1), Team.of(SIGN_IN, 1), Team.of(VACCINATION, 7), Team.of(OBSERVATION, 23)),
                steps());
    }

    private static List<Step> steps() {
        return List.of(
                new Delay("parking", new Triangular(1, 3, 5), "walk in"),
                new Delay("walk in", new Triangular(1, 2, 3), CHECK),
                station(CHECK, new Triangular(0.5, 1, 2), "to sign-in").pausedWhile(SIGN_IN, 3),
                new Delay("to sign-in", new Fixed(0.5), SIGN_IN),
                station(SIGN_IN, new Fixed(0.5), "to vaccination").pausedWhile(VACCINATION, 20),
                new Delay("to vaccination", new Fixed(0.5), VACCINATION),
                station(VACCINATION, new Triangular(5, 5.5, 7), "to observation")
                        .pausedWhile(OBSERVATION, 0),
                new Delay("to observation", new Fixed(1), OBSERVATION),
                station(OBSERVATION, new Fixed(15), "walk out"),
                new Delay("walk out", new Triangular(2, 5, 7), "drive out"),
                new Delay("drive out", new Fixed(1), "gone"),
                new Exit("gone"));
    }

    private static Station station(String name, Distribution service, String next) {
        return Station.of(name, name, service, next).withAcceptableWait(15);
    }
}
