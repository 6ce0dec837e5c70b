package org.cadre.workforce.capacity.pathway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The vaccination centre of The Strategy Unit, github.com/The-Strategy-Unit/Vaccination-Centre-DES at 862e485 (MIT), with
 * its default numbers, as a planner sends it.
 */
final class VaccinationDay {

    static final String ALL = """
            {"organisation": "RR8", "service": "Vaccination centre", "closesAtMinute": 600,
             "seed": 20210211, "replications": 50,
             "sources": [{"coming": "AT_RANDOM", "name": "arrivals", "expected": 640, "untilMinute": 600, "next": "parking"}],
             "teams": [{"name": "checkers", "shifts": [{"fromMinute": 0, "staff": 1}]},
                       {"name": "clerks", "shifts": [{"fromMinute": 0, "staff": 1}]},
                       {"name": "vaccinators", "shifts": [{"fromMinute": 0, "staff": 7}]},
                       {"name": "seats", "shifts": [{"fromMinute": 0, "staff": 23}]}],
             "steps": [
              {"kind": "DELAY", "name": "parking", "time": {"shape": "TRIANGULAR", "least": 1, "mode": 3, "most": 5},
               "next": "walk in"},
              {"kind": "DELAY", "name": "walk in", "time": {"shape": "TRIANGULAR", "least": 1, "mode": 2, "most": 3},
               "next": "temperature check"},
              {"kind": "STATION", "name": "temperature check", "team": "checkers",
               "time": {"shape": "TRIANGULAR", "least": 0.5, "mode": 1, "most": 2}, "acceptableWait": 5,
               "pauses": [{"station": "sign-in", "whileMoreThan": 3}], "next": "to sign-in"},
              {"kind": "DELAY", "name": "to sign-in", "time": {"shape": "FIXED", "mean": 0.5}, "next": "sign-in"},
              {"kind": "STATION", "name": "sign-in", "team": "clerks", "time": {"shape": "FIXED", "mean": 0.5},
               "acceptableWait": 15, "pauses": [{"station": "vaccination", "whileMoreThan": 20}],
               "next": "to vaccination"},
              {"kind": "DELAY", "name": "to vaccination", "time": {"shape": "FIXED", "mean": 0.5}, "next": "vaccination"},
              {"kind": "STATION", "name": "vaccination", "team": "vaccinators",
               "time": {"shape": "TRIANGULAR", "least": 5, "mode": 5.5, "most": 7}, "acceptableWait": 15,
               "pauses": [{"station": "observation", "whileMoreThan": 0}], "next": "to observation"},
              {"kind": "DELAY", "name": "to observation", "time": {"shape": "FIXED", "mean": 1}, "next": "observation"},
              {"kind": "STATION", "name": "observation", "team": "seats", "time": {"shape": "FIXED", "mean": 15},
               "acceptableWait": 5, "next": "walk out"},
              {"kind": "DELAY", "name": "walk out", "time": {"shape": "TRIANGULAR", "least": 2, "mode": 5, "most": 7},
               "next": "drive out"},
              {"kind": "DELAY", "name": "drive out", "time": {"shape": "FIXED", "mean": 1}, "next": "gone"},
              {"kind": "EXIT", "name": "gone"}]%s}
            """;

    /** Nineteen in twenty wait no longer than is acceptable, and the last leaves three quarters of an hour after closing. */
    static final String WISH = """
            , "wish": {"share": 0.95, "overrunMinutes": 45,
                       "choices": [{"team": "checkers", "least": 1, "most": 3},
                                   {"team": "vaccinators", "least": 6, "most": 8}]}
            """;

    private VaccinationDay() {}

    static String asItIs() {
        return ALL.formatted("");
    }

    static String wished() {
        return ALL.formatted(WISH);
    }

    /** As a new question is answered. */
    static SimulationAnswer answer(String json) {
        var asked = asked(json);
        new PathwayRules(asked).check();
        return new SimulationCalculation(asked).answer();
    }

    static NewSimulation asked(String json) {
        try {
            return new ObjectMapper().readValue(json, NewSimulation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
