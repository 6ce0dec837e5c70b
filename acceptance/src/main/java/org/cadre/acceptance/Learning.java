package org.cadre.acceptance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A development need leads to an accredited programme, and the programme to a qualification. */
final class Learning {

    private static final String STAGE = "STAGE_2";

    private final Scene scene;
    private final LocalDate today;
    private String enrolment;

    Learning(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
    }

    void enrol(String learner) {
        var educationLead = scene.cast().educationLead();
        var need = scene.patience()
                .await(
                        "the development need",
                        () -> Optional.of(scene.api()
                                        .quietly(
                                                educationLead,
                                                "/training/v1/people/%s/development-needs".formatted(learner)))
                                .map(answer -> answer.body().path("items").path(0))
                                .filter(item -> !item.isMissingNode()));
        scene.narration()
                .remark("development need %s (%s)"
                        .formatted(
                                need.path("competency").asText(),
                                need.path("competencyName").asText()));
        var programme = accreditedProgramme(educationLead);
        var request = Map.of(
                "personId", learner,
                "programmeId", programme,
                "developmentNeedId", need.path("id").asText());
        enrolment = scene.api()
                .post(educationLead, "/training/v1/enrolments", request)
                .expect(201)
                .text("id");
        scene.awaitEventOf(learner, "cadre.training.enrolment.started.v1");
    }

    private String accreditedProgramme(Actor educationLead) {
        var programmes = scene.api()
                .get(educationLead, "/training/v1/programmes?stage=" + STAGE)
                .expect(200)
                .body()
                .path("items");
        for (var programme : programmes) {
            if (programme.path("accredited").asBoolean()) {
                scene.narration().remark("programme " + programme.path("title").asText());
                return programme.path("id").asText();
            }
        }
        throw new JourneyFailed("no accredited programme of " + STAGE);
    }

    void complete(String learner) {
        var assessor = scene.cast().assessor();
        var seen = scene.api()
                .get(assessor, "/training/v1/enrolments/" + enrolment)
                .expect(200);
        scene.api()
                .post(
                        assessor,
                        "/training/v1/enrolments/%s/complete".formatted(enrolment),
                        seen,
                        Map.of("completedOn", today.toString()))
                .expect(200);
        scene.awaitEventOf(learner, "cadre.training.qualification.awarded.v1");
        scene.awaitEvent(
                "cadre.training.eligibility.assessed.v1", event -> event.key().equals(learner) && isEligible(event));
    }

    private static boolean isEligible(SeenEvent event) {
        for (var verdict : event.data().path("verdicts")) {
            if (verdict.path("stage").asText().equals(STAGE)) {
                return verdict.path("outcome").asText().equals("ELIGIBLE");
            }
        }
        return false;
    }
}
