package org.cadre.workforce.capacity.pathway;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The hub of Hanly et al. (medRxiv 2021.04.07.21255067; github.com/CBDRH/vaccineQueue), as a planner sends it: appointments
 * over eight hours, a fiftieth of them missed, doses prepared beside and from two hours before.
 */
final class VaccinationHub {

    private static final int FIRST = 120;

    private VaccinationHub() {}

    /** Five small teams of 21 people, as printed; larger hubs have a multiple of each. */
    static String of(int times, int everyHour, int days) {
        return """
                {"organisation": "RR8", "service": "Vaccination hub", "closesAtMinute": 600, "seed": 7, "replications": %d,
                 "sources": [
                  {"coming": "BY_APPOINTMENT", "name": "patients", "slots": %s, "noShow": 0.02,
                   "lateness": {"mean": 0, "deviation": 5}, "next": "entrance"},
                  {"coming": "BY_APPOINTMENT", "name": "vials", "slots": %s, "next": "preparation"}],
                 "teams": [%s],
                 "steps": [
                  %s, {"kind": "DEPOSIT", "name": "prepared", "store": "doses"},
                  %s, %s, %s, %s, %s, %s,
                  {"kind": "STORE", "name": "doses", "next": "vaccination"},
                  %s, %s,
                  {"kind": "DELAY", "name": "observation", "next": "out",
                   "time": {"shape": "NORMAL", "mean": 20, "deviation": 0.5}},
                  {"kind": "EXIT", "name": "out"}]}
                """.formatted(
                        days,
                        slots(FIRST, everyHour),
                        slots(0, everyHour),
                        String.join(
                                ", ",
                                team("preparation", 2 * times),
                                team("entrance", 4 * times),
                                team("registration", 6 * times),
                                team("assessment", 4 * times),
                                team("vaccination", 5 * times)),
                        station("preparation", 1, "0.333333", "prepared"),
                        station("entrance", 2, "1", "to registration"),
                        walk("to registration", "registration"),
                        station("registration", 3, "1.428571", "to assessment"),
                        walk("to assessment", "assessment"),
                        station("assessment", 2, "1", "to vaccination"),
                        walk("to vaccination", "doses"),
                        station("vaccination", 3, "1", "to observation"),
                        walk("to observation", "observation"));
    }

    private static String slots(int from, int people) {
        return IntStream.range(0, 8)
                .mapToObj(each -> "{\"atMinute\": %d, \"people\": %d}".formatted(from + 60 * each, people))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String team(String name, int staff) {
        return "{\"name\": \"%s\", \"shifts\": [{\"fromMinute\": 0, \"staff\": %d}]}".formatted(name, staff);
    }

    private static String station(String name, int least, String beyond, String next) {
        return """
                {"kind": "STATION", "name": "%s", "team": "%s", "next": "%s",
                 "time": {"shape": "EXPONENTIAL", "least": %d, "mean": %s}}""".formatted(name, name, next, least, beyond);
    }

    private static String walk(String name, String next) {
        return """
                {"kind": "DELAY", "name": "%s", "next": "%s",
                 "time": {"shape": "EXPONENTIAL", "least": 0, "mean": 0.5}}""".formatted(name, next);
    }
}
