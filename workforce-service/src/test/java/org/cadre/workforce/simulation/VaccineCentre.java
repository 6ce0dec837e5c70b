package org.cadre.workforce.simulation;

import java.util.List;
import org.cadre.workforce.simulation.Distribution.Fixed;
import org.cadre.workforce.simulation.Distribution.Triangular;
import org.cadre.workforce.simulation.Step.Delay;
import org.cadre.workforce.simulation.Step.Exit;

/**
 * The vaccination centre of The Strategy Unit, github.com/The-Strategy-Unit/Vaccination-Centre-DES at 862e485 (MIT), with
 * its default numbers: 640 people expected in ten hours, all times in minutes.
 */
final class VaccineCentre {

    static final String CHECK = "temperature check";
    static final String SIGN_IN = "sign-in";
    static final String VACCINATION = "vaccination";
    static final String OBSERVATION = "observation";

    private VaccineCentre() {}

    static Centre byDefault() {
        return of(640, 1, 7);
    }

    static Centre of(double expected, int checkers, int vaccinators) {
        return new Centre(
                "vaccination centre",
                600,
                List.of(new Source.AtRandom("arrivals", expected, 600, 0, "parking")),
                List.of(
                        Team.of(CHECK, checkers),
                        Team.of(SIGN_IN, 1),
                        Team.of(VACCINATION, vaccinators),
                        Team.of(OBSERVATION, 23)),
                steps());
    }

    private static List<Step> steps() {
        return List.of(
                new Delay("parking", new Triangular(1, 3, 5), "walk in"),
                new Delay("walk in", new Triangular(1, 2, 3), CHECK),
                station(CHECK, new Triangular(0.5, 1, 2), 5, "to sign-in").pausedWhile(SIGN_IN, 3),
                new Delay("to sign-in", new Fixed(0.5), SIGN_IN),
                station(SIGN_IN, new Fixed(0.5), 15, "to vaccination").pausedWhile(VACCINATION, 20),
                new Delay("to vaccination", new Fixed(0.5), VACCINATION),
                station(VACCINATION, new Triangular(5, 5.5, 7), 15, "to observation")
                        .pausedWhile(OBSERVATION, 0),
                new Delay("to observation", new Fixed(1), OBSERVATION),
                station(OBSERVATION, new Fixed(15), 5, "walk out"),
                new Delay("walk out", new Triangular(2, 5, 7), "drive out"),
                new Delay("drive out", new Fixed(1), "gone"),
                new Exit("gone"));
    }

    private static Station station(String name, Distribution service, double acceptable, String next) {
        return Station.of(name, name, service, next).withAcceptableWait(acceptable);
    }
}
