package org.cadre.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A pay step that was opened in error, one that a live sanction blocks, and the revalidation of the same person. */
final class Progressing {

    private static final String REVIEWS = "/appraisal/v1/pay-step-reviews";
    private static final String CYCLES = "/appraisal/v1/revalidation-cycles";

    private final Scene scene;
    private final String person;
    private final LocalDate today;

    Progressing(Scene scene, Facts facts, LocalDate today) {
        this.scene = scene;
        this.person = facts.person();
        this.today = today;
    }

    void all() {
        act(scene.cast().hr(), opened(5), "cancel", Map.of("reason", "OPENED_IN_ERROR"));
        refuse(opened(2));
        revalidate();
    }

    private void refuse(String review) {
        var hr = scene.cast().hr();
        state(review, "CAPABILITY", "NO_CAPABILITY_PROCESS");
        state(review, "DISCIPLINARY", "LIVE_SANCTION");
        state(review, "TRAINING", "TRAINING_COMPLETE");
        act(hr, review, "hand-over", Map.of("managerId", personOf(scene.cast().panellist())));
        act(
                scene.cast().panellist(),
                review,
                "decide",
                Map.of("passed", false, "grounds", "A sanction is live", "systemicFactors", "Two vacancies all year"));
        for (var part : List.of("/conditions", "/decisions", "/actions")) {
            scene.api().quietly(hr, review + part).expect(200);
        }
    }

    /** The first step or the second: of bands 6 to 9 two years after the first day in the band, and three years later. */
    private String opened(int years) {
        var since = today.minusYears(years);
        var wanted = Map.of(
                "personId", person,
                "organisation", scene.cast().organisation(),
                "band", bandOfPost(),
                "inBandSince", since.toString(),
                "payStepOn", since.plusYears(years).toString(),
                "managerId", personOf(scene.cast().manager()));
        return scene.api().post(scene.cast().hr(), REVIEWS, wanted).expect(201).location();
    }

    /** Nothing else is taken; so HR looks it up. */
    private String bandOfPost() {
        var known = scene.api().quietly(scene.cast().hr(), "/workforce/v1/people/" + person);
        for (var post : known.expect(200).body().path("assignments")) {
            if (counts(post.path("startsOn").asText(), post.path("endsOn").asText())) {
                return post.path("band").asText();
            }
        }
        throw new AssertionError("no post today of " + person);
    }

    private boolean counts(String first, String last) {
        var day = today.toString();
        return first.compareTo(day) <= 0 && (last.isEmpty() || day.compareTo(last) <= 0);
    }

    private void state(String review, String condition, String reason) {
        act(scene.cast().hr(), review, "state-condition", Map.of("condition", condition, "reason", reason));
    }

    private void revalidate() {
        var self = scene.cast().appraisee();
        var wanted = Map.of("regulator", "NMC", "dueOn", today.plusMonths(6).toString());
        var cycle = scene.api().post(self, CYCLES, wanted).expect(201).location();
        var done = Map.of("kind", "CPD", "doneOn", today.toString(), "quantity", 34, "keptAt", "A folder at home");
        act(self, cycle, "record-evidence", done);
        var recorded = scene.api().quietly(self, cycle + "/evidence").expect(200);
        var evidence =
                recorded.body().path("evidence").path(0).path("evidenceId").asText();
        act(self, cycle, "withdraw-evidence", Map.of("evidenceId", evidence));
        act(self, cycle, "correct", Map.of("dueOn", today.plusMonths(7).toString()));
        scene.api().quietly(self, "/appraisal/v1/regulators").expect(200);
        scene.api()
                .quietly(self, "/appraisal/v1/people/%s/revalidation-cycles".formatted(person))
                .expect(200);
    }

    private String personOf(Actor actor) {
        return scene.api().quietly(actor, "/workforce/v1/people/me").expect(200).text("personId");
    }

    private void act(Actor actor, String path, String verb, Map<String, ?> body) {
        var present = scene.api().quietly(actor, path).expect(200);
        scene.api().post(actor, path + "/" + verb, present, body).expect(200);
    }
}
