package org.cadre.acceptance;

import java.util.List;
import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/**
 * Before an appraisal that was opened once more is signed, the appraiser shows it to a colleague in a calibration session;
 * before the other signature somebody independent reviews the outcome.
 */
final class WeighingOutcomes {

    private static final String BASE = "/appraisal/v1/";
    private static final String SESSIONS = BASE + "calibration-sessions";
    private static final String REVIEWS = BASE + "outcome-reviews";
    private static final int HIGHEST = 5;

    private final Scene scene;
    private final Cast cast;
    private final String id;
    private final String cycle;

    WeighingOutcomes(Scene scene, Facts facts) {
        this.scene = scene;
        this.cast = scene.cast();
        this.id = facts.appraisal();
        this.cycle = facts.cycle();
    }

    /** While the appraiser writes. */
    void calibrate() {
        var factors = Map.of("systemicFactors", "Two vacancies all year");
        post(cast.manager(), appraisal() + "/state-systemic-factors", factors).expect(200);
        startAppraisalByColleague();
        var session = post(cast.hr(), SESSIONS, Map.of("cycleId", cycle, "name", "Wards and clinics"))
                .expect(201)
                .location();
        var invited = List.of(personOf(cast.manager()), personOf(cast.panellist()));
        act(cast.hr(), session, "invite", Map.of("appraiserIds", invited));
        post(cast.manager(), session + "/put-forward", Map.of("appraisalId", id))
                .expect(200);
        var proposal = propose(session);
        look(cast.panellist(), session + "/appraisals");
        look(cast.panellist(), SESSIONS + "/mine");
        post(cast.manager(), session + "/decide", Map.of("proposalId", proposal, "accepted", true))
                .expect(200);
        endOne();
    }

    /** Another one: the invited see a session until it ends, so the first stays open. */
    private void endOne() {
        var session = post(cast.hr(), SESSIONS, Map.of("cycleId", cycle, "name", "Clinics"))
                .expect(201)
                .location();
        act(cast.hr(), session, "end", Map.of());
        look(cast.hr(), session);
    }

    /** Between the two signatures; it lets the outcome stand. */
    void review() {
        var concern =
                Map.of("kind", "GRIEVANCE", "raisedOn", SharedSuite.today().toString());
        post(cast.appraisee(), BASE + "concerns", concern).expect(200);
        look(cast.appraisee(), BASE + "concerns/mine");
        var review =
                post(cast.hr(), REVIEWS, Map.of("appraisalId", id)).expect(201).location();
        act(cast.hr(), review, "assign-reviewer", Map.of("reviewerId", personOf(cast.educationLead())));
        look(cast.educationLead(), REVIEWS + "/mine");
        look(cast.educationLead(), review + "/actions");
        act(cast.educationLead(), review, "conclude", Map.of("stands", true, "statement", "The evidence is plain"));
        look(cast.educationLead(), review);
    }

    /** Beside the appraisal. */
    void talkOfCareer() {
        var talk = Map.of(
                "heldOn", SharedSuite.today().toString(),
                "aspirations", "A ward of my own",
                "timescale", "WITHIN_TWO_YEARS",
                "mobility", "WITHIN_REGION",
                "nextStep", "Shadow the matron for a week",
                "support", "Release for the week");
        post(cast.appraisee(), appraisal() + "/record-career-conversation", talk)
                .expect(200);
    }

    void addTo(Map<String, Example> examples) {
        var of = "?organisation=" + cast.organisation();
        examples.put("GET " + SESSIONS, new Example(SESSIONS + of, cast.hr(), null));
        examples.put("GET " + REVIEWS, new Example(REVIEWS + of, cast.hr(), null));
        var session = SESSIONS + "/" + newest(SESSIONS + of);
        examples.put("GET " + SESSIONS + "/{id}", new Example(session, cast.hr(), null));
        var review = REVIEWS + "/" + newest(REVIEWS + of + "&state=STANDS");
        examples.put("GET " + REVIEWS + "/{id}", new Example(review, cast.hr(), null));
    }

    /** So that there is a second appraiser in the cycle; who has just joined is not enrolled by itself yet. */
    private void startAppraisalByColleague() {
        var wanted = Map.of(
                "cycleId", cycle,
                "personId", personOf(cast.assessor()),
                "appraiserId", personOf(cast.panellist()));
        post(cast.hr(), BASE + "appraisals", wanted).expect(201);
    }

    private String propose(String session) {
        var present = look(cast.manager(), appraisal() + "/summary")
                .body()
                .path("how")
                .asInt();
        var wanted = Map.of(
                "appraisalId",
                id,
                "half",
                "HOW",
                "rating",
                present == HIGHEST ? HIGHEST - 1 : HIGHEST,
                "reason",
                "Two wards were served with one team");
        return post(cast.panellist(), session + "/propose", wanted)
                .expect(200)
                .body()
                .path("shown")
                .path(0)
                .path("proposals")
                .path(0)
                .path("id")
                .asText();
    }

    private String newest(String list) {
        return look(cast.hr(), list).body().path("items").path(0).path("id").asText();
    }

    private String appraisal() {
        return BASE + "appraisals/" + id;
    }

    private String personOf(Actor actor) {
        return look(actor, "/workforce/v1/people/me").text("personId");
    }

    private Answer look(Actor actor, String path) {
        return scene.api().quietly(actor, path).expect(200);
    }

    private Answer post(Actor actor, String path, Map<String, ?> body) {
        return scene.api().post(actor, path, body);
    }

    private void act(Actor actor, String path, String verb, Map<String, ?> body) {
        scene.api().post(actor, path + "/" + verb, look(actor, path), body).expect(200);
    }
}
