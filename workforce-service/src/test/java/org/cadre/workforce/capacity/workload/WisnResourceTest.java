package org.cadre.workforce.capacity.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS1, CS2, CS9 to CS12 of the guide for capacity, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class WisnResourceTest {

    private static final String WISN = "/workforce/v1/wisn";
    private static final String PLANNER = "workforce-planner@RR8";
    private static final String CONTACTS = "{\"name\": \"Contacts\", \"timesPerYear\": 20000, \"hoursEach\": 0.75}";

    private final Session database;

    WisnResourceTest(Session database) {
        this.database = database;
    }

    @Test
    void a_planner_compares_the_people_a_year_needs_with_those_in_post() {
        var first = make(WISN, clinic(), PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("staffCategory", equalTo("Nurses of band 6"))
                .body("result.required", equalTo(12.037915f))
                .body("result.wholePeople", equalTo(12))
                .body("result.ratio", equalTo(0.830709f))
                .body("codeVersion", equalTo("wisn-1"))
                .extract();

        var later = Calls.as("hr@RR8")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(later.body().asString()).isEqualTo(first.body().asString());
        assertThat(database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'make' and resource = 'wisn-study' and resource_id = :id
                        """, Long.class)
                        .setParameter("id", first.<String>path("id"))
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void a_replay_gives_the_same() {
        Calls.as("accountable-officer@RR8")
                .get(made(WISN, clinic()) + "/replay")
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("differing", empty())
                .body("replayedWith", equalTo("wisn-1"));
    }

    @Test
    void each_kind_of_study_has_a_list_of_its_own_and_others_see_neither() {
        var path = made(WISN, clinic());
        var id = path.substring(path.lastIndexOf('/') + 1);

        list(WISN)
                .body("items[0].id", equalTo(id))
                .body("items[0].name", equalTo("Community clinic"))
                .body("items[0].inWords", containsString("hours a year"));
        list("/workforce/v1/capacity-studies").body("items.id", not(hasItem(id)));
        Calls.as(PLANNER).get("/workforce/v1/capacity-studies/" + id).then().statusCode(404);
        Calls.as("hr@RDU").get(path).then().statusCode(404).body("code", equalTo("wisn-study-not-found"));
        Calls.as("hr@RDU").queryParam("organisation", "RR8").get(WISN).then().statusCode(403);
        make(WISN, clinic(), "hr@RR8").statusCode(403).body("code", equalTo("permission-missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"annualLeave\": 27', '\"annualLeave\": 238', 422, #/workingTime/publicHolidays #/workingTime/annualLeave #/workingTime/sickLeave #/workingTime/otherLeave",
        "'\"annualLeave\": 27', '\"annualLeave\": 367', 400, #/workingTime/annualLeave",
        "'\"hoursEach\": 0.75', '\"hoursEach\": 0', 400, #/activities/0/hoursEach",
        "'\"timesPerYear\": 20000', '\"timesPerYear\": 0', 422, #/activities",
        "'\"shareOfTime\": 0.2', '\"shareOfTime\": 1', 422, #/everybody",
        "'\"shareOfTime\": 0.2', '\"shareOfTime\": 1.1', 400, #/everybody/0/shareOfTime",
        "'\"inPost\": 10', '\"inPost\": -1', 400, #/inPost"
    })
    void impossible_work_is_refused_where_it_stands(String right, String wrong, int status, String pointers) {
        make(WISN, clinic().replace(right, wrong), PLANNER)
                .statusCode(status)
                .body("errors.pointer", contains(pointers.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"100, 201", "101, 400"})
    void a_study_has_at_most_a_hundred_activities(int activities, int status) {
        var many = String.join(", ", Collections.nCopies(activities, CONTACTS));

        make(WISN, clinic().replace(CONTACTS, many).replace("RR8", "RCB"), "workforce-planner@RCB")
                .statusCode(status);
    }

    private static ValidatableResponse list(String collection) {
        return Calls.as(PLANNER)
                .queryParam("organisation", "RR8")
                .get(collection)
                .then()
                .statusCode(200);
    }

    private static String clinic() {
        return """
                {"organisation": "RR8", "service": "Community clinic", "staffCategory": "Nurses of band 6",
                 "workingTime": {"daysPerWeek": 5, "publicHolidays": 8, "annualLeave": 27, "sickLeave": 9,
                                 "otherLeave": 5, "hoursPerDay": 7.5},
                 "activities": [%s],
                 "everybody": [{"name": "Records and meetings", "shareOfTime": 0.2}],
                 "individuals": [{"name": "Clinical lead", "people": 1, "hoursPerYear": 300}],
                 "inPost": 10}
                """.formatted(CONTACTS);
    }
}
