package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.made;
import static org.cadre.workforce.capacity.Planning.make;
import static org.cadre.workforce.capacity.TemperatureCheck.centre;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules CS1 to CS10 of the guide for capacity, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CapacityStudyResourceTest {

    private static final String STUDIES = "/workforce/v1/capacity-studies";
    private static final String PLANNER = "workforce-planner@RR8";

    private final Session database;
    private final Transactions transactions;

    CapacityStudyResourceTest(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Test
    void a_planner_hears_how_long_people_wait_and_how_many_keep_the_promise() {
        var path = make(STUDIES, centre(1), PLANNER)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("organisation", equalTo("RR8"))
                .body("service", equalTo("Vaccination centre: temperature check"))
                .body("result.steady", equalTo(false))
                .body("result.serversNeeded", equalTo(2))
                .body("result.waits", nullValue())
                .body("result.staffing.servers", equalTo(2))
                .body("result.inWords", containsString("Unstable. The queue grows by 12.6 an hour"))
                .body("codeVersion", equalTo("queueing-3"))
                .extract()
                .header("Location");
        var asRecorded = Calls.as("hr@RR8").get(path).then().statusCode(200).extract();

        assertThat(asRecorded.<Integer>path("queue.servers")).isEqualTo(1);
        assertThat(asRecorded.<Float>path("result.paidPosts")).isEqualTo(2.531646f);
        assertThat(asRecorded.header("ETag")).isEqualTo("\"0\"");
    }

    /** Rules CS30 and CS34. */
    @Test
    void priorities_and_periods_are_posted_told_and_computed_again() {
        var hospital = made(STUDIES, """
                {"organisation": "RR8", "service": "County Hospital",
                 "queue": {"arrivalsPerHour": 2, "serviceMinutes": 20, "servers": 1, "priorities": [
                   {"name": "Critical", "arrivalsPerHour": 0.2}, {"name": "Serious", "arrivalsPerHour": 0.6},
                   {"name": "Stable", "arrivalsPerHour": 1.2}]}}
                """);
        var line = made(STUDIES, """
                {"organisation": "RR8", "service": "Advice line",
                 "queue": {"arrivalsPerHour": 20, "serviceMinutes": 15, "servers": 6},
                 "target": {"withinMinutes": 15, "share": 0.9},
                 "periods": {"minutes": 30, "arrivalsPerHour": [30, 10]}}
                """);

        Calls.as(PLANNER)
                .get(hospital)
                .then()
                .statusCode(200)
                .body("queue.priorities.name", contains("Critical", "Serious", "Stable"))
                .body("result.priorities.waitMinutes", contains(14.285714f, 19.480518f, 54.545456f))
                .body("result.day", nullValue());
        Calls.as(PLANNER)
                .get(line)
                .then()
                .statusCode(200)
                .body("periods.minutes", equalTo(30))
                .body("result.day.periods.fromMinute", contains(0, 30))
                .body("result.day.periods.arrivalsPerHour", contains(30, 25.939941f))
                .body("result.priorities", nullValue());
        for (var study : new String[] {hospital, line}) {
            Calls.as(PLANNER).get(study + "/replay").then().body("same", equalTo(true));
        }
    }

    @Test
    void a_study_is_told_later_as_it_was_told_first() {
        var first = make(STUDIES, centre(2), PLANNER).statusCode(201).extract();

        var later = Calls.as("accountable-officer@RR8")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .extract();

        assertThat(later.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void studies_are_listed_newest_first_for_one_organisation() {
        var older = id(made(STUDIES, centre(3).replace("RR8", "RCB"), "workforce-planner@RCB"));
        var newer = id(made(STUDIES, centre(4).replace("RR8", "RCB"), "workforce-planner@RCB"));

        var page = Calls.as("hr@RCB")
                .queryParam("organisation", "RCB")
                .queryParam("limit", 1)
                .get(STUDIES)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer))
                .body("items.kind", contains("QUEUE"))
                .body("items.name", contains("Vaccination centre: temperature check"))
                .body("items[0]", not(hasKey("queue")))
                .extract();
        Calls.as("hr@RCB")
                .queryParam("organisation", "RCB")
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("page.nextCursor"))
                .get(STUDIES)
                .then()
                .body("items.id", contains(older));
    }

    @Test
    void only_planners_of_the_organisation_make_studies() {
        for (var role : new String[] {"hr@RR8", "accountable-officer@RR8", "workforce-planner@RDU"}) {
            make(STUDIES, centre(1), role).statusCode(403).body("code", equalTo("permission-missing"));
        }
        make(STUDIES, centre(1), "workforce-planner@Y63").statusCode(201);
    }

    @Test
    void to_others_a_study_does_not_exist() {
        var path = made(STUDIES, centre(1));

        for (var role : new String[] {"hr@RDU", "workforce-planner@RDU", "talent-lead@RR8", "auditor@RR8"}) {
            Calls.as(role).get(path).then().statusCode(404).body("code", equalTo("capacity-study-not-found"));
            Calls.as(role).get(path + "/replay").then().statusCode(404);
        }
        Calls.as("hr@RDU").queryParam("organisation", "RR8").get(STUDIES).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QM7", "ZZZ99"})
    void cs3_a_study_is_about_an_organisation_that_is_open(String organisation) {
        make(STUDIES, centre(1).replace("RR8", organisation), "workforce-planner@ENG")
                .statusCode(422)
                .body("code", equalTo("unknown-organisation"))
                .body("errors.pointer", contains("#/organisation"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"servers\": 1', '\"servers\": 0', #/queue/servers",
        "'\"servers\": 1', '\"servers\": 100001', #/queue/servers",
        "'\"arrivalsPerHour\": 64', '\"arrivalsPerHour\": 0', #/queue/arrivalsPerHour",
        "'\"arrivalsPerHour\": 64', '\"arrivalsPerHour\": 1000001', #/queue/arrivalsPerHour",
        "'\"share\": 0.9', '\"share\": 1', #/target/share",
        "'\"leave\": 0.14', '\"leave\": 1.1', #/shrinkage/leave"
    })
    void impossible_numbers_are_refused_where_they_stand(String right, String wrong, String pointer) {
        make(STUDIES, centre(1).replace(right, wrong), PLANNER)
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void what_one_study_computes_is_bounded_and_the_refusal_says_the_bound() {
        make(
                        STUDIES,
                        centre(1)
                                .replace("\"arrivalsPerHour\": 64", "\"arrivalsPerHour\": 1000000")
                                .replace("1.166667", "60"),
                        PLANNER)
                .statusCode(422)
                .body("code", equalTo("queue-too-large"))
                .body("detail", containsString("at most 50000"))
                .body("errors.pointer", contains("#/queue/arrivalsPerHour"));
    }

    @Test
    void cs9_a_replay_gives_the_same_and_changes_nothing() {
        var path = made(STUDIES, centre(2));

        Calls.as(PLANNER)
                .get(path + "/replay")
                .then()
                .statusCode(200)
                .body("studyId", equalTo(id(path)))
                .body("same", equalTo(true))
                .body("differing", empty())
                .body("madeWith", equalTo("queueing-3"))
                .body("replayedWith", equalTo("queueing-3"));
        Calls.as(PLANNER).get(path).then().header("ETag", "\"0\"");
    }

    @Test
    void cs9_a_replay_names_what_differs_and_both_versions() {
        var copy = doctored(id(made(STUDIES, centre(2))), "utilisation", "0.5");

        Calls.as(PLANNER)
                .get(STUDIES + "/" + copy + "/replay")
                .then()
                .statusCode(200)
                .body("same", equalTo(false))
                .body("differing", contains("utilisation"))
                .body("madeWith", equalTo("queueing-0"))
                .body("replayedWith", equalTo("queueing-3"));
    }

    @Test
    void cs9_a_replay_says_why_the_rules_of_today_refuse_the_question() {
        var copy = doctored(id(made(STUDIES, centre(2))), "arrivalsPerHour", "9000000");

        Calls.as(PLANNER)
                .get(STUDIES + "/" + copy + "/replay")
                .then()
                .statusCode(200)
                .body("same", equalTo(false))
                .body("differing", empty())
                .body("refusal", containsString("at most 50000"));
    }

    @Test
    void cs10_the_same_key_makes_one_study_and_the_act_is_on_record() {
        var key = UUID.randomUUID();

        var first = make(key, STUDIES, centre(2)).statusCode(201).extract().<String>path("id");
        var second = make(key, STUDIES, centre(2)).statusCode(201).extract().<String>path("id");

        assertThat(second).isEqualTo(first);
        assertThat(database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'make' and resource = 'capacity-study' and resource_id = :id and organisation = 'RR8'
                        """, Long.class)
                        .setParameter("id", first)
                        .getSingleResult())
                .isEqualTo(1);
    }

    /** A study that older code accepted or answered otherwise. */
    private UUID doctored(String id, String figure, String then) {
        var copy = UUID.randomUUID();
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into capacity_study
                        select :copy, kind, organisation, 'queueing-0',
                               regexp_replace(question, :now, :then), regexp_replace(answer, :now, :then), made_at
                        from capacity_study where id = :id
                        """)
                .setParameter("now", "\"%s\":[0-9.]+".formatted(figure))
                .setParameter("then", "\"%s\":%s".formatted(figure, then))
                .setParameter("copy", copy)
                .setParameter("id", UUID.fromString(id))
                .executeUpdate());
        return copy;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
