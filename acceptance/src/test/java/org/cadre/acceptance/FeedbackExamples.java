package org.cadre.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/** Calls about a feedback run that is open. */
final class FeedbackExamples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RUNS = "/appraisal/v1/feedback-runs";
    private static final String INVITATIONS = "/appraisal/v1/feedback-invitations/";

    private final GatheringFeedback feedback;
    private final Map<String, Example> examples;

    private FeedbackExamples(GatheringFeedback feedback, Map<String, Example> examples) {
        this.feedback = feedback;
        this.examples = examples;
    }

    static void of(Scene scene, Facts facts, Map<String, Example> examples) {
        new FeedbackExamples(GatheringFeedback.opened(scene, facts), examples).all(scene.cast(), facts);
    }

    private void all(Cast cast, Facts facts) {
        add("GET", RUNS, RUNS + "?organisation=RR8", cast.hr(), null);
        add("GET", RUNS + "/mine", RUNS + "/mine", cast.appraisee(), null);
        add("POST", RUNS, RUNS, cast.appraisee(), Map.of("appraisalId", facts.appraisal()));
        var reminders = "/appraisal/v1/feedback-reminders";
        add("GET", reminders, reminders + "?organisation=RR8", cast.hr(), null);
        for (var part : new String[] {"", "/raters", "/turnout", "/report"}) {
            one("GET", part, cast.appraisee(), null);
        }
        one("GET", "/outstanding", cast.hr(), null);
        one("GET", "/colleagues", cast.appraisee(), null);
        one("GET", "/actions", cast.hr(), null);
        one("GET", "/questions", cast.panellist(), null);
        one("PUT", "/raters", cast.appraisee(), feedback.raters());
        one("POST", "/approve", cast.manager(), null);
        var facilitator = Map.of("facilitatorId", feedback.personOf(cast.educationLead()));
        one("POST", "/assign-facilitator", cast.hr(), facilitator);
        var last = SharedSuite.today().plusDays(20).toString();
        one("POST", "/open", cast.hr(), Map.of("closesOn", last));
        var later = SharedSuite.today().plusDays(40).toString();
        one("POST", "/extend", cast.hr(), Map.of("closesOn", later));
        one("POST", "/close", cast.hr(), null);
        one("POST", "/cancel", cast.hr(), null);
        one("POST", "/give", cast.panellist(), feedback.answers());
        one("POST", "/release", cast.educationLead(), null);
        var link = feedback.link();
        add("POST", INVITATIONS + "questions", INVITATIONS + "questions", cast.hr(), Map.of("link", link));
        var answered = Map.of("link", link, "answers", feedback.answers().get("answers"));
        add("POST", INVITATIONS + "give", INVITATIONS + "give", cast.hr(), answered);
    }

    private void one(String method, String part, Actor actor, Map<String, ?> body) {
        add(method, RUNS + "/{id}" + part, feedback.path() + part, actor, body);
    }

    private void add(String method, String template, String path, Actor actor, Map<String, ?> body) {
        examples.put(method + " " + template, new Example(path, actor, body == null ? null : json(body)));
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map is plain data", e);
        }
    }
}
