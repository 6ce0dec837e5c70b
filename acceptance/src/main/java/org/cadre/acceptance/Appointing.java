package org.cadre.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A vacant post is advertised openly; the gate refuses who lacks the training and lets pass who has it. */
final class Appointing {

    private static final String STAGE = "STAGE_2";
    private static final int CONFLICT = 409;
    private static final int CREATED = 201;

    private final Scene scene;
    private final LocalDate today;
    private final long run;
    private String post;
    private String advert;
    private String application;

    Appointing(Scene scene, LocalDate today, long run) {
        this.scene = scene;
        this.today = today;
        this.run = run;
    }

    void advertise() {
        var established = scene.api()
                .post(
                        scene.cast().hr(),
                        "/workforce/v1/posts",
                        Map.of(
                                "organisation",
                                scene.cast().organisation(),
                                "positionNumber",
                                "V%d".formatted(run),
                                "staffGroup",
                                "Nursing and Midwifery Registered",
                                "band",
                                "Band 8a",
                                "stage",
                                STAGE,
                                "establishmentWte",
                                "1.0"))
                .expect(CREATED);
        post = established.text("id");
        scene.awaitEvent(
                "cadre.workforce.post.established.v1", event -> event.subject().equals(post));
        var role = describeRole();
        var lead = scene.cast().talentLead();
        var request = Map.of("roleId", role, "closesOn", today.plusWeeks(3).toString());
        advert = scene.api()
                .post(lead, "/talent/v1/adverts", request)
                .expect(CREATED)
                .text("id");
    }

    /** Talent hears of the post by an event, so the first call may come too early. */
    private String describeRole() {
        var request = Map.of("postId", post, "title", "Matron", "requiredStage", STAGE);
        return scene.once(CREATED, () -> scene.api().post(scene.cast().talentLead(), "/talent/v1/roles", request))
                .text("id");
    }

    void apply(List<String> panel) {
        var lead = scene.cast().talentLead();
        var applicant = scene.cast().appraisee();
        var submitted = scene.once(
                CREATED, () -> scene.api().post(applicant, "/talent/v1/applications", Map.of("advertId", advert)));
        application = submitted.text("id");
        var path = "/talent/v1/applications/" + application;
        scene.api().post(lead, path + "/shortlist", submitted, Map.of()).expect(200);
        var shortlisted = scene.api().quietly(lead, path);
        scene.api()
                .post(
                        lead,
                        path + "/panel-decision",
                        shortlisted,
                        Map.of(
                                "decision", "RECOMMENDED",
                                "reasons", "Led two wards through change and kept both teams together",
                                "panel", panel))
                .expect(200);
    }

    void isRefused() {
        var refused = appoint().expect(CONFLICT);
        var gaps = new ArrayList<String>();
        refused.body()
                .path("errors")
                .forEach(error -> gaps.add(error.path("code").asText()));
        if (!refused.text("code").equals("not-eligible") || gaps.isEmpty()) {
            throw new JourneyFailed("the gate should have named the gaps: " + refused.body());
        }
        scene.narration().remark("the gate refuses: " + String.join(", ", gaps));
    }

    void isMade(String candidate) {
        var made = scene.once(CREATED, this::appoint);
        scene.narration().remark("appointed, starting on " + made.text("startsOn"));
        scene.awaitEventOf(candidate, "cadre.talent.appointment.made.v1");
    }

    private Answer appoint() {
        return scene.api()
                .post(
                        scene.cast().talentLead(),
                        "/talent/v1/appointments",
                        Map.of("applicationId", application, "startsOn", today.toString()));
    }

    void fillsThePostAndClosesTheAdvert() {
        scene.awaitEvent(
                "cadre.workforce.post.filled.v1", event -> event.subject().equals(post));
        var filled = scene.api()
                .get(scene.cast().hr(), "/workforce/v1/posts/" + post)
                .expect(200);
        scene.narration().remark("post %s, vacancy %s WTE".formatted(filled.text("state"), filled.text("vacancyWte")));
        scene.awaitEvent(
                "cadre.talent.advert.closed.v1", event -> event.subject().equals(advert));
        var closed = scene.api()
                .get(scene.cast().talentLead(), "/talent/v1/adverts/" + advert)
                .expect(200);
        scene.narration().remark("advert " + closed.text("state"));
        if (!filled.text("state").equals("FILLED") || !closed.text("state").equals("CLOSED")) {
            throw new JourneyFailed(
                    "the post is %s, the advert %s".formatted(filled.text("state"), closed.text("state")));
        }
    }
}
