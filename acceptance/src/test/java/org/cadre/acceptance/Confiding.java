package org.cadre.acceptance;

import java.time.LocalDate;
import java.util.Map;

/** Tells the services after a journey whatever else is personal: whom HR looks for, and why a record is held, kept or excepted. */
final class Confiding {

    /** Why somebody is away: a code, so it is looked for as it is. Nothing but the person's own record has it. */
    static final String AWAY = "PARENTAL_LEAVE";

    /** A number of a nurse that nothing else of a run has: numbers of registrations have a form, so no word can stand for one. */
    static final String REGISTERED = "98Z7654Y";

    private final Scene scene;
    private final LocalDate today;
    private final Leaving leaving;

    Confiding(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
        this.leaving = new Leaving(scene);
    }

    void all(Facts facts) {
        var person = facts.person();
        var disputing = new Disputing(scene, facts);
        disputing.raise();
        disputing.resolve();
        new Conversing(scene, facts, today).confide();
        new Progressing(scene, facts, today).all();
        GatheringFeedback.opened(scene, facts).give();
        var board = new Governing(scene);
        board.begin();
        board.finish();
        except(person);
        hold(person);
        exclude(person);
        register(person);
        keepLonger(seek());
    }

    private void except(String person) {
        var expiry = today.plusDays(30).toString();
        var wanted = Map.of("personId", person, "stage", "STAGE_3", "reason", "A long illness", "expiresOn", expiry);
        scene.api()
                .post(scene.cast().standardsLead(), "/training/v1/dispensations", wanted)
                .expect(201);
    }

    private void hold(String person) {
        scene.api()
                .post(
                        scene.cast().hr(),
                        "/workforce/v1/people/%s/legal-holds".formatted(person),
                        Map.of("reason", "A tribunal", "reference", "CASE-1"))
                .expect(201);
    }

    private void exclude(String person) {
        var wanted = Map.of("organisation", "RR8", "from", "2099-01-01", "reason", AWAY);
        var hr = scene.cast().hr();
        var path = "/workforce/v1/people/%s/exclusions".formatted(person);
        var exclusion = scene.api().post(hr, path, wanted).expect(201).location();
        var seen = scene.api().quietly(hr, exclusion).expect(200);
        scene.api()
                .post(hr, exclusion + "/correct", seen, Map.of("from", "2099-02-01", "reason", AWAY))
                .expect(200);
        scene.awaitEventOf(person, "cadre.workforce.exclusion.changed.v1");
    }

    private void register(String person) {
        var path = "/workforce/v1/people/%s/registrations".formatted(person);
        var wanted = Map.of("body", "NMC", "number", REGISTERED, "registeredFrom", "2024-03-01");
        scene.api().post(scene.cast().hr(), path, wanted).expect(201);
        scene.awaitEventOf(person, "cadre.workforce.registration.recorded.v1");
    }

    private String seek() {
        return scene.api()
                .post(scene.cast().hr(), "/workforce/v1/people/search", Map.of("staffUid", leaving.staffUid()))
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("personId")
                .asText();
    }

    /** Only the record of somebody who left has an end that can be moved. */
    private void keepLonger(String person) {
        var hr = scene.cast().hr();
        leaving.leave(person);
        var path = "/workforce/v1/people/%s/retention".formatted(person);
        var seen = scene.api().quietly(hr, path).expect(200);
        var until = LocalDate.parse(seen.text("keptUntil")).plusDays(1).toString();
        var wanted = Map.of("until", until, "reason", "ADMIN_ACTION", "note", "A claim is pending");
        scene.api().post(hr, path + "/extend", seen, wanted).expect(200);
    }
}
