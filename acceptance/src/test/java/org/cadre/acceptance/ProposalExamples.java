package org.cadre.acceptance;

import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/** The calls of a planner who proposes posts because of a study, and of the accountable officer who decides. */
final class ProposalExamples {

    private static final String PROPOSALS = "/workforce/v1/establishment-proposals";
    private static final Map<String, String> WHY = Map.of("reason", "The money is there");

    private final Scene scene;
    private final String study;
    private final Map<String, Example> examples;

    private ProposalExamples(Scene scene, String study, Map<String, Example> examples) {
        this.scene = scene;
        this.study = study.substring(study.lastIndexOf('/') + 1);
        this.examples = examples;
    }

    /** Of a study of a year's work, which needs no more than itself. */
    static void of(Scene scene, String study, Map<String, Example> examples) {
        new ProposalExamples(scene, study, examples).all();
    }

    private void all() {
        var cast = scene.cast();
        var accepted = drafted();
        act(cast.hr(), accepted, "propose", Map.of());
        act(cast.accountableOfficer(), accepted, "accept", WHY);
        var declined = drafted();
        act(cast.hr(), declined, "propose", Map.of());
        act(cast.accountableOfficer(), declined, "decline", WHY);
        act(cast.hr(), drafted(), "withdraw", Map.of());
        add("GET", "/{id}", accepted, cast.hr(), null);
        add("GET", "", PROPOSALS + "?organisation=RR8&state=ACCEPTED", cast.hr(), null);
        add("POST", "", PROPOSALS, cast.hr(), """
                {"studyId": "%s", "staffGroup": "Nursing and Midwifery Registered", "band": "Band 6",
                 "owner": "Head of nursing", "reason": "Another example", "wantedFrom": "2099-04-01"}
                """.formatted(study));
        add("POST", "/{id}/propose", accepted + "/propose", cast.hr(), null);
        add("POST", "/{id}/withdraw", accepted + "/withdraw", cast.hr(), null);
        for (var decision : new String[] {"accept", "decline"}) {
            add("POST", "/{id}/" + decision, accepted + "/" + decision, cast.accountableOfficer(), """
                    {"reason": "The money is there"}
                    """);
        }
    }

    private String drafted() {
        var wanted = Map.of(
                "studyId",
                study,
                "staffGroup",
                "Nursing and Midwifery Registered",
                "band",
                "Band 6",
                "owner",
                "Head of nursing",
                "reason",
                "An example",
                "wantedFrom",
                "2099-04-01");
        return scene.api()
                .post(scene.cast().hr(), PROPOSALS, wanted)
                .expect(201)
                .location();
    }

    private void act(Actor actor, String proposal, String verb, Map<String, ?> body) {
        var present = scene.api().quietly(actor, proposal).expect(200);
        scene.api().post(actor, proposal + "/" + verb, present, body).expect(200);
    }

    private void add(String method, String template, String path, Actor actor, String body) {
        examples.put(method + " " + PROPOSALS + template, new Example(path, actor, body));
    }
}
