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
        act(scene.cast().hr(), opened("Band 8c", 6), "cancel", Map.of("reason", "OPENED_IN_ERROR"));
        refuse(opened("Band 6", 2));
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

    /** The line manager may have changed with the new post; so HR says who decides. */
    private String opened(String band, int years) {
        var since = today.minusYears(years);
        var wanted = Map.of(
                "personId", person,
                "organisation", scene.cast().organisation(),
                "band", band,
                "inBandSince", since.toString(),
                "payStepOn", since.plusYears(years).toString(),
                "managerId", personOf(scene.cast().manager()));
        return scene.api().post(scene.cast().hr(), REVIEWS, wanted).expect(201).location();
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
