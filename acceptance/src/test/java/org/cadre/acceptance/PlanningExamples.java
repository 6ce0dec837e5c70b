package org.cadre.acceptance;

import java.util.List;
import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/** The calls of planners who study how many people a service needs. */
final class PlanningExamples {

    private static final Map<String, Object> QUEUE = Map.of(
            "organisation", "RR8",
            "service", "An example",
            "queue", Map.of("arrivalsPerHour", 2, "serviceMinutes", 20, "servers", 2));

    private static final Map<String, Object> YEAR = Map.of(
            "daysPerWeek",
            5,
            "publicHolidays",
            8,
            "annualLeave",
            27,
            "sickLeave",
            9,
            "otherLeave",
            5,
            "hoursPerDay",
            7.5);
    private static final Map<String, Object> WORKLOAD = Map.of(
            "organisation",
            "RR8",
            "service",
            "An example",
            "staffCategory",
            "Nurses",
            "workingTime",
            YEAR,
            "activities",
            List.of(Map.of("name", "Contacts", "timesPerYear", 20_000, "hoursEach", 0.75)),
            "inPost",
            10);

    private static final String DAY = """
            {"organisation": "RR8", "service": "An example", "closesAtMinute": 60, "seed": 1, "replications": 5,
             "sources": [{"coming": "AT_RANDOM", "name": "arrivals", "expected": 10, "untilMinute": 60, "next": "desk"}],
             "teams": [{"name": "clerks", "shifts": [{"fromMinute": 0, "staff": 1}]}],
             "steps": [{"kind": "STATION", "name": "desk", "team": "clerks", "time": {"shape": "FIXED", "mean": 3},
                        "next": "out"},
                       {"kind": "EXIT", "name": "out"}]}
            """;
    private static final Map<String, Object> SIMULATED_DAY = Map.of(
            "organisation",
            "RR8",
            "service",
            "An example",
            "closesAtMinute",
            60,
            "seed",
            1,
            "replications",
            5,
            "sources",
            List.of(Map.of(
                    "coming", "AT_RANDOM", "name", "arrivals", "expected", 10, "untilMinute", 60, "next", "desk")),
            "teams",
            List.of(Map.of("name", "clerks", "shifts", List.of(Map.of("fromMinute", 0, "staff", 1)))),
            "steps",
            List.of(
                    Map.of(
                            "kind",
                            "STATION",
                            "name",
                            "desk",
                            "team",
                            "clerks",
                            "next",
                            "out",
                            "time",
                            Map.of("shape", "FIXED", "mean", 3)),
                    Map.of("kind", "EXIT", "name", "out")));

    private final Scene scene;
    private final Actor planner;
    private final Map<String, Example> examples;

    private PlanningExamples(Scene scene, Map<String, Example> examples) {
        this.scene = scene;
        this.examples = examples;
        planner = scene.cast().hr();
    }

    static void of(Scene scene, Map<String, Example> examples) {
        var calls = new PlanningExamples(scene, examples);
        var queues = "/workforce/v1/capacity-studies";
        var queue = calls.studies(queues, QUEUE, """
                {"organisation": "RR8", "service": "An example",
                 "queue": {"arrivalsPerHour": 2, "serviceMinutes": 20, "servers": 1}}
                """);
        calls.add("GET", queues + "/{id}/staffing-curve", queue + "/staffing-curve", null);
        var workload = calls.studies("/workforce/v1/wisn", WORKLOAD, """
                {"organisation": "RR8", "service": "An example", "staffCategory": "Midwives",
                 "workingTime": {"daysPerWeek": 5, "publicHolidays": 8, "annualLeave": 27, "sickLeave": 9,
                                 "otherLeave": 5, "hoursPerDay": 7.5},
                 "activities": [{"name": "Births", "timesPerYear": 2000, "hoursEach": 8}], "inPost": 10}
                """);
        calls.studies("/workforce/v1/capacity-simulations", SIMULATED_DAY, DAY);
        ProposalExamples.of(scene, workload, examples);
        ForecastExamples.of(scene, examples);
    }

    private String studies(String base, Map<String, Object> made, String another) {
        var study = scene.api().post(planner, base, made).expect(201).location();
        add("POST", base, base, another);
        add("GET", base, base + "?organisation=RR8", null);
        add("GET", base + "/{id}", study, null);
        add("GET", base + "/{id}/replay", study + "/replay", null);
        return study;
    }

    private void add(String method, String template, String path, String body) {
        examples.put(method + " " + template, new Example(path, planner, body));
    }
}
