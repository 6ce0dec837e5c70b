package org.cadre.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadre.local.sample.Cohort;
import org.cadre.local.sample.CohortRole;
import org.cadre.local.sample.StaffRow;

/** Tells the services after a journey whatever else is personal: whom HR looks for, and why a record is held, kept or excepted. */
final class Confiding {

    private final Scene scene;
    private final LocalDate today;
    private final StaffRow leaver;

    /** The second manager sat on the panel and has no further part. */
    Confiding(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
        this.leaver = scene.cast().cohort().having(CohortRole.MANAGER).getLast();
    }

    void all(Facts facts) {
        var person = facts.person();
        var disputing = new Disputing(scene, facts);
        disputing.raise();
        disputing.resolve();
        new Conversing(scene, facts, today).confide();
        except(person);
        hold(person);
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

    private String seek() {
        return scene.api()
                .post(scene.cast().hr(), "/workforce/v1/people/search", Map.of("staffUid", leaver.staffUid()))
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
        new Joining(scene).upload(hr, new Cohort(List.of(new Cohort.Member(CohortRole.MANAGER, left()))).asExtract());
        scene.awaitEventOf(person, "cadre.workforce.person.left.v1");
        var path = "/workforce/v1/people/%s/retention".formatted(person);
        var seen = scene.api().quietly(hr, path).expect(200);
        var until = LocalDate.parse(seen.text("keptUntil")).plusDays(1).toString();
        var wanted = Map.of("until", until, "reason", "ADMIN_ACTION", "note", "A claim is pending");
        scene.api().post(hr, path + "/extend", seen, wanted).expect(200);
    }

    /** Yesterday was the first day and the last. */
    private StaffRow left() {
        return new StaffRow(
                leaver.organisation(),
                leaver.employeeNumber(),
                leaver.staffUid(),
                leaver.firstName(),
                leaver.lastName(),
                leaver.birthDate(),
                leaver.positionNumber(),
                leaver.staffGroup(),
                leaver.band(),
                leaver.stage(),
                leaver.hours(),
                leaver.fte(),
                leaver.managerEmployeeNumber(),
                leaver.startDate(),
                Optional.of(leaver.startDate()));
    }
}
