package org.cadre.acceptance;

import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/** The calls about what training and workforce tell of a person: mandatory training and professional registrations. */
final class ElsewhereExamples {

    private final Scene scene;
    private final Facts facts;
    private final Map<String, Example> examples;

    private ElsewhereExamples(Scene scene, Facts facts, Map<String, Example> examples) {
        this.scene = scene;
        this.facts = facts;
        this.examples = examples;
    }

    static void of(Scene scene, Facts facts, Map<String, Example> examples) {
        var calls = new ElsewhereExamples(scene, facts, examples);
        calls.training();
        calls.registrations();
        var status = "/appraisal/v1/appraisals/{id}/status-elsewhere";
        calls.add(
                "GET",
                status,
                status.replace("{id}", facts.appraisal()),
                scene.cast().manager(),
                null);
    }

    private void training() {
        var base = "/training/v1/people/{personId}/mandatory-training";
        var path = base.replace("{personId}", facts.person());
        var lead = scene.cast().educationLead();
        var today = SharedSuite.today().toString();
        var wanted = Map.of("code", "FIRE_SAFETY_1_YEAR", "completedOn", today);
        var training = scene.api().post(lead, path, wanted).expect(201).location();
        add("POST", base, path, lead, """
                {"code": "PREVENT_BASIC", "completedOn": "%s"}
                """.formatted(today));
        add("GET", base, path, scene.cast().appraisee(), null);
        add("GET", base + "/status", path + "/status", scene.cast().appraisee(), null);
        var one = "/training/v1/mandatory-training/{id}";
        add("GET", one, training, lead, null);
        add("POST", one + "/withdraw", training + "/withdraw", lead, null);
    }

    private void registrations() {
        var base = "/workforce/v1/people/{personId}/registrations";
        var path = base.replace("{personId}", facts.person());
        var hr = scene.cast().hr();
        var wanted =
                Map.of("body", "GMC", "number", "7654321", "registeredFrom", "2020-03-01", "renewalOn", "2030-02-28");
        var registration = scene.api().post(hr, path, wanted).expect(201).location();
        add("GET", base, path, hr, null);
        add("POST", base, path, hr, """
                {"body": "GMC", "number": "7654322", "registeredFrom": "2020-03-01"}
                """);
        var one = base + "/{registrationId}";
        add("GET", one, registration, hr, null);
        add("POST", one + "/renew", registration + "/renew", hr, "{\"renewalOn\": \"2033-02-28\"}");
        add("POST", one + "/end", registration + "/end", hr, "{\"endedOn\": \"2026-03-31\"}");
        add("POST", one + "/withdraw", registration + "/withdraw", hr, null);
    }

    private void add(String method, String template, String path, Actor actor, String body) {
        examples.put(method + " " + template, new Example(path, actor, body));
    }
}
