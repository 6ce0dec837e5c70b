package org.cadre.appraisal.carryingon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.carryingon.Leaving.listed;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules O1 to O6 of the guide, and W8 for what leavers left open. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CarryingOnTest {

    private static final String TOPIC = "cadre.appraisal.open-matters.v1";
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-06-30");

    @Inject
    MovableClock clock;

    @Inject
    LookingAfter looking;

    @Inject
    Leaving scene;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void o1_hr_says_what_is_undertaken_and_who_answers_for_it() {
        var organisation = Conversation.newOrganisation();
        var owner = Upstream.employee(organisation);

        var id = initiative(organisation, owner);
        start(organisation, Upstream.employee(Conversation.newOrganisation()))
                .statusCode(422)
                .body("code", equalTo("owner-not-at-organisation"));

        var path = "/initiatives/" + id;
        act(hr(organisation), path, "close").statusCode(200);
        act(hr(organisation), path, "close").statusCode(409).body("code", equalTo("initiative-closed"));
        hr(organisation)
                .get(BASE + "/initiatives?organisation=" + organisation)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        as("hr@" + Conversation.newOrganisation()).get(BASE + path).then().statusCode(404);
    }

    @Test
    void o2_what_a_leader_leaves_open_is_listed_from_the_day_after_the_last() {
        var organisation = Conversation.newOrganisation();
        var owner = Upstream.employee(organisation);
        var id = initiative(organisation, owner);
        leave(owner, organisation);

        for (var day : new LocalDate[] {LAST_DAY.minusDays(1), LAST_DAY}) {
            lookOn(day);
            listed(organisation, "").body("items", empty());
        }
        lookOn(LAST_DAY.plusDays(1));
        lookOn(LAST_DAY.plusDays(1));

        listed(organisation, "")
                .body("items.subjectId", contains(id))
                .body("items.newOwnerBy", contains("2027-07-30"))
                .body("items.state", contains("OPEN"));
    }

    /** Rule W8. */
    @Test
    void w8_what_was_left_open_is_exported_with_its_state_and_without_a_name() {
        var organisation = Conversation.newOrganisation();
        var owner = Upstream.employee(organisation);
        var id = initiative(organisation, owner);
        leave(owner, organisation);
        lookOn(LAST_DAY.plusDays(1));
        var path = BASE + "/open-matters/export?organisation=" + organisation;

        var text = hr(organisation)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(text.lines())
                .hasSize(2)
                .startsWith(
                        "id,organisation,kind,subjectId,number,leaverId,leftOn,newOwnerBy,state,newOwnerId,settledOn,forward")
                .anyMatch(line -> line.endsWith(",%s,INITIATIVE,%s,,%s,2027-06-30,2027-07-30,OPEN,,,"
                        .formatted(organisation, id, owner.personId())));
        assertThat(hr(organisation).get(path + "&state=ALERTED").asString().lines())
                .hasSize(1);
        as("hr@" + Conversation.newOrganisation()).get(path).then().statusCode(403);
    }

    @Test
    void o2_of_whom_workforce_tells_late_is_looked_for_92_days_and_not_longer() {
        for (var days : new int[] {91, 92, 93}) {
            var organisation = Conversation.newOrganisation();
            var owner = Upstream.employee(organisation);
            initiative(organisation, owner);
            leave(owner, organisation);

            lookOn(LAST_DAY.plusDays(days));

            listed(organisation, "").body("items", hasSize(days <= 92 ? 1 : 0));
            clock.reset();
        }
    }

    @Test
    void o6_a_leaver_who_cannot_be_looked_at_keeps_no_other_waiting_and_is_found_again() {
        var organisation = Conversation.newOrganisation();
        var owners = List.of(Upstream.employee(organisation), Upstream.employee(organisation));
        var initiatives =
                owners.stream().map(owner -> initiative(organisation, owner)).toList();
        owners.forEach(owner -> leave(owner, organisation));
        var inTheWay = scene.standInTheWayOf(owners.getFirst(), organisation, initiatives.getFirst(), LAST_DAY);

        lookOn(LAST_DAY.plusDays(1));
        listed(organisation, "&state=OPEN").body("items.subjectId", contains(initiatives.getLast()));

        scene.clear(inTheWay);
        lookOn(LAST_DAY.plusDays(1));
        listed(organisation, "&state=OPEN")
                .body("items.subjectId", containsInAnyOrder(initiatives.toArray(String[]::new)));
    }

    @Test
    void o2_who_got_another_post_there_meanwhile_has_not_left() {
        var organisation = Conversation.newOrganisation();
        var owner = Upstream.employee(organisation);
        initiative(organisation, owner);
        leave(owner, organisation);
        Upstream.publishPerson(
                owner,
                3,
                Upstream.assignment(organisation, "STAGE_2", "2020-01-01", LAST_DAY.toString()),
                Upstream.assignment(organisation, "STAGE_3", LAST_DAY.toString(), null));
        scene.awaitPosts(owner, 2);

        lookOn(LAST_DAY.plusDays(1));

        listed(organisation, "").body("items", empty());
    }

    @Test
    void o3_without_a_new_owner_in_thirty_days_there_is_an_alert() {
        var organisation = Conversation.newOrganisation();
        var owner = Upstream.employee(organisation);
        initiative(organisation, owner);
        leave(owner, organisation);
        lookOn(LAST_DAY.plusDays(1));

        for (var day : new LocalDate[] {LAST_DAY.plusDays(29), LAST_DAY.plusDays(30)}) {
            lookOn(day);
            listed(organisation, "&state=ALERTED").body("items", empty());
        }
        lookOn(LAST_DAY.plusDays(31));
        lookOn(LAST_DAY.plusDays(31));

        var matter = listed(organisation, "&state=ALERTED").extract().<String>path("items[0].id");
        assertThat(PublishedEvents.on(TOPIC).about(matter))
                .extracting(Published::type)
                .containsExactly("cadre.appraisal.open-matter.opened.v1", "cadre.appraisal.open-matter.alerted.v1");
    }

    @Test
    void o4_a_new_owner_settles_it_and_owns_the_initiative() {
        var organisation = Conversation.newOrganisation();
        var owner = Upstream.employee(organisation);
        var id = initiative(organisation, owner);
        var successor = Upstream.employee(organisation);
        leave(owner, organisation);
        lookOn(LAST_DAY.plusDays(1));
        var path = "/open-matters/" + listed(organisation, "").extract().<String>path("items[0].id");

        handOver(organisation, path, owner).statusCode(422).body("code", equalTo("owner-not-at-organisation"));
        handOver(organisation, path, successor).statusCode(200).body("state", equalTo("SETTLED"));
        handOver(organisation, path, successor).statusCode(409).body("code", equalTo("matter-illegal-transition"));

        hr(organisation)
                .get(BASE + "/initiatives/" + id)
                .then()
                .body("ownerId", equalTo(successor.personId().toString()));
        lookOn(LAST_DAY.plusDays(2));
        listed(organisation, "&state=OPEN").body("items", empty());
        assertThat(PublishedEvents.on(TOPIC).about(path.substring(path.lastIndexOf('/') + 1)))
                .extracting(Published::type)
                .containsExactly("cadre.appraisal.open-matter.opened.v1", "cadre.appraisal.open-matter.settled.v1");
    }

    @Test
    void o5_what_is_closed_needs_no_owner() {
        var organisation = Conversation.newOrganisation();
        var owner = Upstream.employee(organisation);
        var id = initiative(organisation, owner);
        leave(owner, organisation);
        lookOn(LAST_DAY.plusDays(1));

        act(hr(organisation), "/initiatives/" + id, "close").statusCode(200);

        listed(organisation, "").body("items.state", contains("SETTLED"));
    }

    private void lookOn(LocalDate day) {
        clock.moveTo(day);
        looking.look();
    }

    private void leave(Employee person, String organisation) {
        scene.leave(person, organisation, LAST_DAY);
    }

    private static RequestSpecification hr(String organisation) {
        return as("hr@" + organisation);
    }

    private static String initiative(String organisation, Employee owner) {
        return start(organisation, owner).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse start(String organisation, Employee owner) {
        return post(
                hr(organisation),
                "/initiatives",
                Map.of("organisation", organisation, "name", "One front door", "ownerId", owner.personId()));
    }

    private static ValidatableResponse handOver(String organisation, String path, Employee owner) {
        return act(hr(organisation), path, "hand-over", Map.of("ownerId", owner.personId()));
    }
}
