package org.cadre.acceptance;

import java.time.LocalDate;
import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/** What people of a finished journey say to each other beside the appraisal, and what their organisation wants to get done. */
final class Conversing {

    private static final String BASE = "/appraisal/v1/";
    private static final String PRIORITY = """
            {"organisation": "RR8", "name": "Shorter waits", "validFrom": "2026-04-01", "validTo": "2099-03-31"}
            """;

    private final Scene scene;
    private final Facts facts;
    private final LocalDate today;

    Conversing(Scene scene, Facts facts, LocalDate today) {
        this.scene = scene;
        this.facts = facts;
        this.today = today;
    }

    /** Everything personal, once. */
    void confide() {
        var talk = Map.of("heldOn", today.toString(), "note", "Earlier shifts until spring");
        scene.api()
                .post(scene.cast().manager(), appraisal() + "/record-wellbeing-conversation", talk)
                .expect(200);
        say();
        new WeighingOutcomes(scene, facts).talkOfCareer();
    }

    void addTo(Map<String, Example> examples) {
        var cast = scene.cast();
        var priorities = BASE + "organisational-priorities";
        add(examples, "GET " + priorities, priorities + "?organisation=RR8", cast.hr(), null);
        add(
                examples,
                "GET " + priorities + "/progress",
                priorities + "/progress?organisation=RR8&appraisalYear=2026",
                cast.hr(),
                null);
        add(examples, "POST " + priorities, priorities, cast.hr(), PRIORITY);
        var body = Map.of("organisation", "RR8", "name", "Calmer rotas", "validFrom", "2026-04-01");
        var priority = scene.api().post(cast.hr(), priorities, body).expect(201).location();
        add(examples, "GET " + priorities + "/{id}", priority, cast.hr(), null);
        var end = "{\"validTo\": \"2099-03-31\"}";
        add(examples, "POST " + priorities + "/{id}/end", priority + "/end", cast.hr(), end);
        var of = BASE + "appraisals/{id}";
        var earlier =
                "{\"appraisalId\": \"%s\", \"numbers\": [1], \"dueOn\": \"2099-03-31\"}".formatted(facts.appraisal());
        var carryOver = "/carry-over-objectives";
        add(examples, "POST " + of + carryOver, appraisal() + carryOver, cast.appraisee(), earlier);
        var record = "/record-wellbeing-conversation";
        var talk = "{\"heldOn\": \"%s\", \"note\": \"Earlier shifts until spring\"}".formatted(today);
        add(examples, "POST " + of + record, appraisal() + record, cast.manager(), talk);
        feedback(examples);
        var weighing = new WeighingOutcomes(scene, facts);
        weighing.talkOfCareer();
        weighing.addTo(examples);
    }

    private void feedback(Map<String, Example> examples) {
        var cast = scene.cast();
        var all = BASE + "continuous-feedback";
        var one = say();
        var note = "{\"personId\": \"%s\", \"note\": \"Calm in the night shift\"}".formatted(facts.person());
        add(examples, "POST " + all, all, cast.manager(), note);
        add(examples, "GET " + all + "/received", all + "/received", cast.appraisee(), null);
        add(examples, "GET " + all + "/given", all + "/given", cast.manager(), null);
        add(examples, "GET " + all + "/{id}", one.location(), cast.manager(), null);
        var attach = "/attach-feedback";
        var wanted = "{\"feedbackId\": \"%s\"}".formatted(one.text("id"));
        add(examples, "POST " + BASE + "appraisals/{id}" + attach, appraisal() + attach, cast.appraisee(), wanted);
    }

    private Answer say() {
        var note = Map.of("personId", facts.person(), "note", "Calm in the night shift");
        return scene.api()
                .post(scene.cast().manager(), BASE + "continuous-feedback", note)
                .expect(201);
    }

    private String appraisal() {
        return BASE + "appraisals/" + facts.appraisal();
    }

    private static void add(Map<String, Example> examples, String operation, String path, Actor actor, String body) {
        examples.put(operation, new Example(path, actor, body));
    }
}
