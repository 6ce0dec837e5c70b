package org.cadre.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** New people come in with a staff extract, and training gives them their induction. */
final class Joining {

    private static final Set<String> DONE = Set.of("SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED");

    private final Scene scene;
    private String appraisee;
    private String manager;
    private List<String> panel;

    Joining(Scene scene) {
        this.scene = scene;
    }

    String appraisee() {
        return appraisee;
    }

    String manager() {
        return manager;
    }

    /** Three who decide about the appraisee. */
    List<String> panel() {
        return panel;
    }

    void importExtract() {
        var cast = scene.cast();
        upload(cast.hr(), cast.cohort().asExtract());
        appraisee = personId(cast.appraisee());
        manager = personId(cast.manager());
        panel = List.of(manager, personId(cast.assessor()), personId(cast.panellist()));
        scene.awaitEventOf(appraisee, "cadre.workforce.person.joined.v1");
    }

    /** Imports an extract and waits for the end of the job; every row must have been taken. */
    Answer upload(Actor importer, String extract) {
        var api = scene.api();
        var accepted =
                api.upload(importer, "/workforce/v1/staff-extracts", extract).expect(202);
        var job = scene.patience()
                .await(
                        "the end of the import",
                        () -> Optional.of(api.quietly(importer, accepted.location()))
                                .filter(answer -> DONE.contains(answer.text("state"))));
        scene.narration()
                .remark("import %s: %s".formatted(job.text("state"), job.body().path("counts")));
        if (!job.text("state").equals("SUCCEEDED")) {
            throw new JourneyFailed("the import was not taken whole: " + job.body());
        }
        return job;
    }

    private String personId(Actor actor) {
        return scene.api().get(actor, "/workforce/v1/people/me").expect(200).text("personId");
    }

    void completeInduction() {
        scene.awaitEventOf(appraisee, "cadre.training.induction.assigned.v1");
        var path = "/training/v1/people/%s/induction".formatted(appraisee);
        var induction = scene.once(200, () -> scene.api().get(scene.cast().appraisee(), path));
        scene.narration()
                .remark("induction %s, due on %s".formatted(induction.text("status"), induction.text("dueOn")));
        scene.api()
                .post(
                        scene.cast().educationLead(),
                        "/training/v1/inductions/%s/complete".formatted(induction.text("id")),
                        induction,
                        Map.of(
                                "completedOn",
                                LocalDate.parse(induction.text("assignedOn")).toString()))
                .expect(200);
        scene.awaitEventOf(appraisee, "cadre.training.induction.completed.v1");
    }
}
