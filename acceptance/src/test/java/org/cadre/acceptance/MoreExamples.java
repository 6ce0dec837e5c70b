package org.cadre.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.acceptance.Examples.Example;
import org.cadre.local.identity.CadreRealm;

/** Calls that neither the journey makes nor another test needs. */
final class MoreExamples {

    private static final List<String> SERVICES = List.of("appraisal", "training", "talent", "workforce");
    private static final List<String> APPRAISAL_PARTS = List.of(
            "",
            "/objectives",
            "/behaviours",
            "/competencies",
            "/development-plan",
            "/forward-objectives",
            "/proposed-objectives",
            "/summary",
            "/copies",
            "/disputes",
            "/check-ins",
            "/objective-progress",
            "/wellbeing-conversations",
            "/career-conversations",
            "/systemic-factors",
            "/attached-feedback",
            "/appraisers",
            "/history",
            "/actions");
    private static final String NOTHING_PARKED = "{\"group\": \"none\", \"key\": \"none\"}";

    private final Scene scene;
    private final Facts facts;
    private final Map<String, Example> examples;

    private MoreExamples(Scene scene, Facts facts, Map<String, Example> examples) {
        this.scene = scene;
        this.facts = facts;
        this.examples = examples;
    }

    static void of(Scene scene, Facts facts, Map<String, Example> examples) {
        var more = new MoreExamples(scene, facts, examples);
        SERVICES.forEach(more::operations);
        more.appraisal();
        more.training();
        more.talent();
        more.workforce();
        more.retention();
        more.exclusions();
    }

    private void operations(String service) {
        var operator = scene.cast().operations();
        var base = "/%s/v1/".formatted(service);
        for (var list : List.of("parked-keys", "projections", "publications")) {
            add("GET", base + list, base + list, operator, null);
        }
        add("POST", base + "parked-keys/redrive", base + "parked-keys/redrive", operator, NOTHING_PARKED);
        add("POST", base + "publications/republish", base + "publications/republish", operator, "");
        var topic = first(service, "publications", "topic");
        var entries = base + "publications/{topic}/entries";
        add("GET", entries, entries.replace("{topic}", topic), operator, null);
        var group = first(service, "projections", "group");
        for (var part : List.of("", "/entries")) {
            var template = base + "projections/{group}" + part;
            add("GET", template, template.replace("{group}", group), operator, null);
        }
        var rebuild = base + "projections/{group}/rebuild";
        add("POST", rebuild, rebuild.replace("{group}", group), operator, "{\"mayShrink\": false}");
    }

    /** A service that keeps no projection has none to show; the path is right all the same. */
    private String first(String service, String list, String member) {
        var found = scene.api().quietly(scene.cast().operations(), "/%s/v1/%s".formatted(service, list));
        return found.body().path("items").path(0).path(member).asText("none");
    }

    private void appraisal() {
        var lead = scene.cast().standardsLead();
        var template = firstId(lead, "/appraisal/v1/templates");
        var base = "/appraisal/v1/";
        add("GET", base + "templates/{id}", base + "templates/" + template, lead, null);
        add("POST", base + "templates", base + "templates", lead, """
                {"appraisalYear": 2099, "frameworkId": "%s", "frameworkVersion": "1.0", "values": ["X"], "principles": ["X"]}
                """.formatted(UUID.randomUUID()));
        for (var part : List.of("", "/actions")) {
            var cycle = base + "cycles/{id}" + part;
            add("GET", cycle, cycle.replace("{id}", facts.cycle()), scene.cast().hr(), null);
        }
        add("POST", base + "cycles", base + "cycles", scene.cast().hr(), """
                {"organisation": "RR8", "name": "Later", "appraisalYear": 2099,
                 "startsOn": "2099-04-01", "endsOn": "2100-03-31"}
                """);
        var operator = scene.cast().operations();
        add("GET", base + "undelivered-mail", base + "undelivered-mail", operator, null);
        var redrive = base + "undelivered-mail/redrive";
        add("POST", redrive, redrive, operator, "{\"reason\": \"server-away\"}");
        for (var part : APPRAISAL_PARTS) {
            var one = base + "appraisals/{id}" + part;
            add("GET", one, one.replace("{id}", facts.appraisal()), scene.cast().manager(), null);
        }
    }

    private void training() {
        var base = "/training/v1/";
        var lead = scene.cast().standardsLead();
        var dispensation = """
                {"personId": "%s", "stage": "STAGE_2", "reason": "An example", "expiresOn": "%s"}
                """.formatted(facts.person(), SharedSuite.today().plusDays(30));
        add("POST", base + "dispensations", base + "dispensations", lead, dispensation);
        var granted = scene.api()
                .post(
                        lead,
                        base + "dispensations",
                        Map.of(
                                "personId",
                                facts.person(),
                                "stage",
                                "STAGE_3",
                                "reason",
                                "An example",
                                "expiresOn",
                                SharedSuite.today().plusDays(30).toString()));
        add("GET", base + "dispensations/{id}", granted.location(), lead, null);
        add("GET", base + "frameworks", base + "frameworks", scene.cast().hr(), null);
        add(
                "GET",
                base + "frameworks/{id}",
                base + "frameworks/" + firstId(scene.cast().hr(), base + "frameworks"),
                scene.cast().hr(),
                null);
        var programme = firstId(scene.cast().hr(), base + "programmes");
        add(
                "GET",
                base + "programmes/{id}",
                base + "programmes/" + programme,
                scene.cast().hr(),
                null);
        add("POST", base + "programmes", base + "programmes", scene.cast().educationLead(), """
                {"code": "EXAMPLE", "title": "An example", "stage": "STAGE_2", "organisation": "RR8",
                 "provider": "Synthetic", "competencies": ["A1.1.1"]}
                """);
        var accredited = base + "programmes/{id}/accreditations";
        add("POST", accredited, accredited.replace("{id}", programme), lead, """
                {"validFrom": "2026-01-01", "validTo": "2030-01-01"}
                """);
        var eligibility = base + "people/{personId}/eligibility";
        add(
                "GET",
                eligibility,
                eligibility.replace("{personId}", facts.person()) + "?stage=STAGE_2",
                scene.cast().appraisee(),
                null);
    }

    private void talent() {
        var appointment = scene.events()
                .first("cadre.talent.appointment.made.v1", event -> true)
                .orElseThrow()
                .subject();
        var base = "/talent/v1/";
        var lead = scene.cast().talentLead();
        add("GET", base + "appointments/{id}", base + "appointments/" + appointment, lead, null);
        add("GET", base + "applications/{id}", base + "applications/" + facts.application(), lead, null);
        var role = firstId(lead, base + "roles?organisation=RR8");
        add("GET", base + "roles/{id}", base + "roles/" + role, lead, null);
    }

    private void workforce() {
        var base = "/workforce/v1/";
        var hr = scene.cast().hr();
        add("GET", base + "establishments/{organisation}", base + "establishments/RR8", hr, null);
        add("GET", base + "people/{personId}", base + "people/" + facts.person(), hr, null);
        var letters = new Actor(
                CadreRealm.LETTERS, () -> SharedSuite.suite().tokens().ofClient(CadreRealm.LETTERS, "workforce.read"));
        var addressee = base + "people/{personId}/addressee";
        add("GET", addressee, addressee.replace("{personId}", facts.person()), letters, null);
        add("POST", base + "people/search", base + "people/search", hr, "{\"staffUid\": \"900000000001\"}");
        var organisation = firstId(hr, base + "organisations?code=RR8");
        add("GET", base + "organisations/{id}", base + "organisations/" + organisation, hr, null);
        add("POST", base + "posts", base + "posts", hr, """
                {"organisation": "RR8", "positionNumber": "EXAMPLE-1", "staffGroup": "NO_SUCH_GROUP",
                 "band": "BAND_8A", "stage": "STAGE_2", "establishmentWte": 1}
                """);
        var errors = base + "staff-extracts/{id}/errors";
        scene.api().succeeded().stream()
                .filter(call -> call.path().startsWith(base + "staff-extracts/"))
                .findFirst()
                .ifPresent(call -> add("GET", errors, call.path() + "/errors", call.actor(), null));
        var operator = scene.cast().operations();
        var file = scene.api()
                .upload(operator, base + "organisation-files", "RR8" + ",".repeat(26) + "\r\n")
                .location();
        add("GET", base + "organisation-files/{id}", file, operator, null);
        add("GET", base + "organisation-files/{id}/errors", file + "/errors", operator, null);
    }

    private void retention() {
        var base = "/workforce/v1/people/{personId}/";
        var path = base.replace("{personId}", facts.person());
        var hr = scene.cast().hr();
        add("GET", base + "retention", path + "retention", hr, null);
        add("POST", base + "retention/extend", path + "retention/extend", hr, """
                {"until": "2060-01-01", "reason": "ADMIN_ACTION", "note": "An example"}
                """);
        for (var verb : List.of("retention/anonymise", "retention/delete")) {
            add("POST", base + verb, path + verb, hr, "{\"reason\": \"RTBF_REQUEST\"}");
        }
        var wanted = Map.of("reason", "An example", "reference", "EXAMPLE-1");
        var hold =
                scene.api().post(hr, path + "legal-holds", wanted).expect(201).location();
        add(
                "POST",
                base + "legal-holds",
                path + "legal-holds",
                hr,
                "{\"reason\": \"An example\", \"reference\": \"EXAMPLE-2\"}");
        add("GET", base + "legal-holds/{holdId}", hold, hr, null);
        add("POST", base + "legal-holds/{holdId}/release", hold + "/release", hr, null);
        add("GET", "/workforce/v1/retention-warnings", "/workforce/v1/retention-warnings?organisation=RR8", hr, null);
    }

    /** In years that no appraisal of the journey lies in. */
    private void exclusions() {
        var base = "/workforce/v1/people/{personId}/exclusions";
        var path = base.replace("{personId}", facts.person());
        var hr = scene.cast().hr();
        var wanted = Map.of("organisation", "RR8", "from", "2099-01-01", "to", "2099-01-31", "reason", "CAREER_BREAK");
        var exclusion = scene.api().post(hr, path, wanted).expect(201).location();
        add("GET", base, path, hr, null);
        add("POST", base, path, hr, """
                {"organisation": "RR8", "from": "2099-03-01", "to": "2099-03-31", "reason": "CAREER_BREAK"}
                """);
        var one = base + "/{exclusionId}";
        add("GET", one, exclusion, hr, null);
        add("POST", one + "/end", exclusion + "/end", hr, "{\"to\": \"2099-01-15\"}");
        add("POST", one + "/correct", exclusion + "/correct", hr, """
                {"from": "2099-01-01", "to": "2099-02-28", "reason": "CAREER_BREAK"}
                """);
        add("POST", one + "/withdraw", exclusion + "/withdraw", hr, null);
    }

    private String firstId(Actor actor, String list) {
        return scene.api()
                .quietly(actor, list)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private void add(String method, String template, String path, Actor actor, String body) {
        examples.putIfAbsent(method + " " + template, new Example(path, actor, body));
    }
}
