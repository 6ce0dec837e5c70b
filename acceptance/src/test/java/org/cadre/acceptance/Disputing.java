package org.cadre.acceptance;

import java.util.Map;

/**
 * A finished appraisal is opened once more, disputed, heard by somebody independent, and stands. The education lead of the
 * organisation with demo users has a staff record and a part in no appraisal; all others here report to the appraiser.
 */
final class Disputing {

    private final Scene scene;
    private final String appraisal;
    private final WeighingOutcomes weighing;

    Disputing(Scene scene, Facts facts) {
        this.scene = scene;
        this.appraisal = "/appraisal/v1/appraisals/" + facts.appraisal();
        this.weighing = new WeighingOutcomes(scene, facts);
    }

    /** Up to the point at which somebody hears it: not who reviewed the outcome before. */
    void raise() {
        var cast = scene.cast();
        act(cast.hr(), "reopen", Map.of("reason", "FACTUAL_ERROR"));
        act(cast.hr(), "extend", Map.of("dueOn", "2099-12-31", "reason", "EMPLOYER_POSTPONED"));
        weighing.calibrate();
        act(cast.manager(), "sign", Map.of());
        weighing.review();
        act(cast.appraisee(), "dispute", Map.of("grounds", "The second objective was met"));
        act(cast.hr(), "assign-reviewer", Map.of("reviewerId", personOf(cast.accountableOfficer())));
    }

    void resolve() {
        var decision = Map.of("outcome", "STANDS", "statement", "The evidence is plain");
        act(scene.cast().accountableOfficer(), "resolve", decision);
    }

    private String personOf(Actor actor) {
        return scene.api().quietly(actor, "/workforce/v1/people/me").expect(200).text("personId");
    }

    private void act(Actor actor, String verb, Map<String, ?> body) {
        var present = scene.api().quietly(actor, appraisal).expect(200);
        scene.api().post(actor, appraisal + "/" + verb, present, body).expect(200);
    }
}
