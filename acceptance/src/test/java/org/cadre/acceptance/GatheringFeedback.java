package org.cadre.acceptance;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The appraisee of a finished appraisal asks the panellist, who holds a post of their own, and five guests from outside; the
 * education lead will deliver the report.
 */
final class GatheringFeedback {

    private static final String RUNS = "/appraisal/v1/feedback-runs";
    private static final Map<String, Object> ANSWERS = Map.of(
            "answers",
            List.of(
                    Map.of("question", "INNOVATION", "rating", 4),
                    Map.of("question", "KEEP_DOING", "comment", "Asking before deciding")));

    private final Scene scene;
    private final String path;

    private GatheringFeedback(Scene scene, String path) {
        this.scene = scene;
        this.path = path;
    }

    /** Up to the point at which raters answer. */
    static GatheringFeedback opened(Scene scene, Facts facts) {
        var cast = scene.cast();
        var wanted = Map.of("appraisalId", facts.appraisal());
        var path = scene.api().post(cast.appraisee(), RUNS, wanted).expect(201).location();
        var feedback = new GatheringFeedback(scene, path);
        scene.api()
                .put(cast.appraisee(), path + "/raters", feedback.seenBy(cast.appraisee()), feedback.raters())
                .expect(200);
        feedback.act(cast.manager(), "approve", Map.of());
        feedback.act(cast.hr(), "assign-facilitator", Map.of("facilitatorId", feedback.personOf(cast.educationLead())));
        feedback.act(
                cast.hr(),
                "open",
                Map.of("closesOn", SharedSuite.today().plusDays(20).toString()));
        return feedback;
    }

    /** One rater answers with a token, and one with a link only. */
    void give() {
        scene.api().post(scene.cast().panellist(), path + "/give", ANSWERS).expect(200);
        scene.api()
                .post(
                        scene.cast().hr(),
                        "/appraisal/v1/feedback-invitations/give",
                        Map.of("link", link(), "answers", ANSWERS.get("answers")))
                .expect(200);
    }

    String path() {
        return path;
    }

    Map<String, Object> answers() {
        return ANSWERS;
    }

    /** Of the first guest of this run who has not answered. */
    String link() {
        var due = scene.api()
                .quietly(scene.cast().hr(), "/appraisal/v1/feedback-reminders?limit=200&organisation=RR8")
                .expect(200);
        for (var item : due.body().path("items")) {
            if (path.endsWith(item.path("feedbackRunId").asText()) && item.has("guest")) {
                return item.path("guest").path("link").asText();
            }
        }
        throw new AssertionError("Nobody is left to answer by a link");
    }

    Map<String, Object> raters() {
        var panellist =
                Map.of("group", "OTHERS", "personId", personOf(scene.cast().panellist()));
        var guests = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Map.of(
                        "group",
                        "OTHERS",
                        "guest",
                        Map.of("name", "Guest", "email", "guest@place%d.example".formatted(number))));
        return Map.of("raters", Stream.concat(Stream.of(panellist), guests).toList());
    }

    String personOf(Actor actor) {
        return scene.api().quietly(actor, "/workforce/v1/people/me").expect(200).text("personId");
    }

    private Answer seenBy(Actor actor) {
        return scene.api().quietly(actor, path).expect(200);
    }

    private void act(Actor actor, String verb, Map<String, ?> body) {
        scene.api().post(actor, path + "/" + verb, seenBy(actor), body).expect(200);
    }
}
