package org.cadre.acceptance;

import java.util.List;
import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/** The calls of planners who forecast staff. */
final class ForecastExamples {

    private static final Map<String, Object> BAND = Map.of(
            "name",
            "Band 5",
            "headcount",
            List.of(Map.of("age", 40, "heads", 100)),
            "participation",
            List.of(Map.of("fromAge", 16, "ftePerHead", 0.9)),
            "hazards",
            List.of(Map.of(
                    "risk", "LEAVE", "source", "An example", "rates", List.of(Map.of("fromAge", 16, "perYear", 0.1)))));

    private static final Map<String, Object> MODEL = Map.of(
            "organisation",
            "RR8",
            "name",
            "An example",
            "startsOn",
            "2026-04-01",
            "stepsPerYear",
            1,
            "groups",
            List.of(Map.of("name", "Nurses", "bands", List.of(BAND), "demand", Map.of("base", 95))));

    private static final String ANOTHER = """
            {"organisation": "RR8", "name": "Another example", "startsOn": "2026-04-01", "stepsPerYear": 1,
             "groups": [{"name": "Nurses", "demand": {"base": 95},
               "bands": [{"name": "Band 5", "headcount": [{"age": 30, "heads": 50}],
                          "participation": [{"fromAge": 16, "ftePerHead": 1}]}]}]}
            """;

    private static final Map<String, Object> LEVER = Map.of(
            "id",
            "An example",
            "owner",
            "Retention lead",
            "approver",
            "Chief people officer",
            "reason",
            "An example",
            "evidence",
            "None",
            "approvedOn",
            "2026-04-01",
            "expiresOn",
            "2099-03-31",
            "aim",
            "LEAVE",
            "operation",
            "SCALE",
            "value",
            0.9);

    private static final String SCENARIOS = "/workforce/v1/scenarios";
    private static final String MODELS = "/workforce/v1/models";
    private static final String CALIBRATIONS = "/workforce/v1/calibrations";
    private static final String GOALS = "/workforce/v1/goals";
    private static final String RUNS = "/workforce/v1/runs";

    private final Scene scene;
    private final Actor planner;
    private final Map<String, Example> examples;

    private ForecastExamples(Scene scene, Map<String, Example> examples) {
        this.scene = scene;
        this.examples = examples;
        planner = scene.cast().hr();
    }

    static void of(Scene scene, Map<String, Example> examples) {
        var calls = new ForecastExamples(scene, examples);
        var model = calls.model();
        calls.runs(model);
        calls.scenarios(model);
        calls.goals(model);
        calls.calibrations();
    }

    private String model() {
        var model = made(MODELS, MODEL, 201);
        add("POST", MODELS, MODELS, ANOTHER);
        add("GET", MODELS, MODELS + "?organisation=RR8", null);
        add("GET", MODELS + "/{id}", model, null);
        return model;
    }

    /** Whether it is done yet or not: who may ask is answered all the same. */
    private void runs(String model) {
        var id = id(model);
        var run = made(RUNS, Map.of("modelId", id, "years", 2, "draws", 50), 202);
        add("POST", RUNS, RUNS, "{\"modelId\": \"%s\", \"years\": 1, \"draws\": 2}".formatted(id));
        add("GET", RUNS, RUNS + "?organisation=RR8", null);
        add("GET", RUNS + "/{id}", run, null);
        add("GET", RUNS + "/{id}/results", run + "/results", null);
        add("GET", RUNS + "/{id}/fan-chart", run + "/fan-chart", null);
        add("GET", RUNS + "/{id}/decomposition", run + "/decomposition", null);
        add("GET", RUNS + "/{id}/waterfall", run + "/waterfall", null);
        add("GET", RUNS + "/{id}/comparison", run + "/comparison?with=" + id(run), null);
        add("POST", RUNS + "/{id}/comparisons", run + "/comparisons", "{\"with\": \"%s\"}".formatted(id(run)));
        add("POST", RUNS + "/{id}/cancel", run + "/cancel", null);
        add("POST", RUNS + "/{id}/replay", run + "/replay", null);
    }

    private void scenarios(String model) {
        var id = id(model);
        var wanted = Map.<String, Object>of("modelId", id, "name", "An example", "levers", List.of(LEVER));
        var scenario = made(SCENARIOS, wanted, 201);
        add("POST", SCENARIOS, SCENARIOS, """
                {"modelId": "%s", "name": "Another example", "levers": [
                  {"id": "Another example", "owner": "Retention lead", "approver": "Chief people officer", "reason": "An example",
                   "evidence": "None", "approvedOn": "2026-04-01", "expiresOn": "2099-03-31", "aim": "RETIRE", "operation": "SCALE",
                   "value": 0.9}]}
                """.formatted(id));
        add("POST", SCENARIOS + "/{id}/copies", scenario + "/copies", "{\"name\": \"A copy of an example\"}");
        add("GET", SCENARIOS, SCENARIOS + "?organisation=RR8", null);
        add("GET", SCENARIOS + "/{id}", scenario, null);
        add("GET", SCENARIOS + "/{id}/difference", scenario + "/difference?from=" + id(scenario), null);
    }

    private void goals(String model) {
        var id = id(model);
        var target = Map.of("group", "Nurses", "byYear", 2, "fte", 70);
        var wanted = Map.<String, Object>of(
                "modelId",
                id,
                "name",
                "An example",
                "targets",
                List.of(target),
                "retaining",
                Map.of("leastFactor", 0.5));
        var goal = made(GOALS, wanted, 201);
        add("POST", GOALS, GOALS, """
                {"modelId": "%s", "name": "Another example", "targets": [{"group": "Nurses", "byYear": 3, "fte": 90}],
                 "recruiting": {"band": "Band 5", "route": "INTERNATIONAL", "ages": [{"age": 28, "share": 1}], "sure": 0.9}}
                """.formatted(id));
        add("GET", GOALS, GOALS + "?organisation=RR8", null);
        add("GET", GOALS + "/{id}", goal, null);
        add("GET", GOALS + "/{id}/replay", goal + "/replay", null);
    }

    private void calibrations() {
        var year = Map.of(
                "year",
                "2024/25",
                "opening",
                100,
                "joiners",
                8,
                "leavers",
                10,
                "movedIn",
                0,
                "movedOut",
                0,
                "closing",
                98);
        var unit = Map.of("name", "RR8", "history", List.of(year));
        var group = Map.of("name", "Nurses", "units", List.of(unit));
        var wanted = Map.<String, Object>of("organisation", "RR8", "name", "An example", "groups", List.of(group));
        var calibration = made(CALIBRATIONS, wanted, 201);
        add("POST", CALIBRATIONS, CALIBRATIONS, """
                {"organisation": "RR8", "name": "Another example", "groups": [{"name": "Midwives", "units": [{"name": "RR8", "history": [
                  {"year": "2024/25", "opening": 50, "joiners": 3, "leavers": 4, "movedIn": 0, "movedOut": 0, "closing": 49}]}]}]}
                """);
        add("GET", CALIBRATIONS, CALIBRATIONS + "?organisation=RR8", null);
        add("GET", CALIBRATIONS + "/{id}", calibration, null);
        add("GET", CALIBRATIONS + "/{id}/replay", calibration + "/replay", null);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String made(String collection, Map<String, Object> wanted, int status) {
        return scene.api().post(planner, collection, wanted).expect(status).location();
    }

    private void add(String method, String template, String path, String body) {
        examples.put(method + " " + template, new Example(path, planner, body));
    }
}
