package org.cadre.acceptance;

import java.util.Map;

/**
 * A board of the organisation with demo users: the education lead is its chair, whichever run comes first; each run has a
 * company secretary, a member and an executive director of its own.
 */
final class Governing {

    private static final String BASE = "/appraisal/v1/";

    private final Scene scene;
    private final String today;
    private String executiveSeat;
    private String memberSeat;
    private String test;
    private String reference;

    Governing(Scene scene) {
        this.scene = scene;
        this.today = SharedSuite.today().toString();
    }

    /** Up to a test whose member has attested, and a reference that is written. */
    void begin() {
        var cast = scene.cast();
        seat(cast.educationLead(), "CHAIR");
        seat(cast.manager(), "COMPANY_SECRETARY").expect(201);
        memberSeat =
                seat(cast.appraisee(), "NON_EXECUTIVE_DIRECTOR").expect(201).text("id");
        executiveSeat = seat(cast.assessor(), "EXECUTIVE_DIRECTOR").expect(201).text("id");
        test = BASE
                + "fit-and-proper-tests/"
                + scene.api()
                        .post(cast.manager(), BASE + "fit-and-proper-tests", Map.of("seatId", memberSeat))
                        .expect(201)
                        .text("id");
        act(cast.appraisee(), test, "attest", Map.of());
        act(cast.hr(), BASE + "board-seats/" + executiveSeat, "end", Map.of("endsOn", today));
        reference = BASE + "board-references/" + referenceOf(executiveSeat);
        var grounds = Map.of("grounds", "The dates of the second appointment are wrong");
        act(cast.assessor(), reference, "object", grounds);
        var answer = Map.of("outcome", "UPHELD", "statement", "They were, and are put right");
        act(cast.manager(), reference, "consider-objection", answer);
        scene.api().quietly(cast.assessor(), BASE + "board-references/mine").expect(200);
        scene.api().quietly(cast.assessor(), reference + "/objections").expect(200);
        act(cast.manager(), reference, "complete", Map.of("text", "Nothing stands against the director"));
    }

    /** Over a doubt to a sign-off on a condition. */
    void finish() {
        var secretary = scene.cast().manager();
        act(secretary, test, "investigate", Map.of("grounds", "A letter came"));
        var missing = scene.api().quietly(secretary, test).body().path("missing");
        for (var kind : missing) {
            act(
                    secretary,
                    test,
                    "record-check",
                    Map.of("kind", kind.asText(), "checkedOn", today, "finding", "CLEAR", "note", "Seen by two"));
        }
        var verdict = Map.of("verdict", "FIT_WITH_MITIGATION", "statement", "Takes no part in that contract");
        act(scene.cast().educationLead(), test, "sign-off", verdict);
    }

    /** Once a year for all runs. */
    String submission() {
        var chair = scene.cast().educationLead();
        var organisation = scene.cast().organisation();
        scene.api().post(chair, BASE + "fit-and-proper-submissions", Map.of("organisation", organisation));
        var all = scene.api().quietly(chair, BASE + "fit-and-proper-submissions?organisation=" + organisation);
        return all.expect(200).body().path("items").path(0).path("id").asText();
    }

    /** Of the company secretary, who stays. */
    String initiative() {
        return initiativeOf(scene.cast().manager());
    }

    /** What somebody left open who answered for an initiative. */
    String matter() {
        var leaver = scene.cast().panellist();
        initiativeOf(leaver);
        var person = personOf(leaver);
        new Leaving(scene).leave(person);
        return scene.awaitEvent(
                        "cadre.appraisal.open-matter.opened.v1",
                        event -> event.data().path("leaverId").asText().equals(person))
                .subject();
    }

    private String initiativeOf(Actor owner) {
        var organisation = scene.cast().organisation();
        var wanted = Map.of("organisation", organisation, "name", "One front door", "ownerId", personOf(owner));
        var started = scene.api().post(scene.cast().hr(), BASE + "initiatives", wanted);
        return BASE + "initiatives/" + started.expect(201).text("id");
    }

    private String personOf(Actor actor) {
        return scene.api().quietly(actor, "/workforce/v1/people/me").expect(200).text("personId");
    }

    String memberSeat() {
        return memberSeat;
    }

    String test() {
        return test;
    }

    String reference() {
        return reference;
    }

    private String referenceOf(String seat) {
        var hr = scene.cast().hr();
        var list = BASE
                + "board-references?organisation=%s&limit=200"
                        .formatted(scene.cast().organisation());
        for (var item : scene.api().quietly(hr, list).expect(200).body().path("items")) {
            if (item.path("seatId").asText().equals(seat)) {
                return item.path("id").asText();
            }
        }
        throw new AssertionError("no reference for the seat that ended");
    }

    private Answer seat(Actor actor, String role) {
        return scene.api()
                .post(
                        scene.cast().hr(),
                        BASE + "board-seats",
                        Map.of(
                                "organisation",
                                scene.cast().organisation(),
                                "body",
                                "NHS_TRUST",
                                "personId",
                                personOf(actor),
                                "role",
                                role,
                                "startsOn",
                                today));
    }

    private void act(Actor actor, String resource, String verb, Map<String, ?> body) {
        var present = scene.api().quietly(actor, resource).expect(200);
        scene.api().post(actor, resource + "/" + verb, present, body).expect(200);
    }
}
