package org.cadre.appraisal.priorityprogress;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules OB16 and OB17 of the guide: priorities serve priorities, and what people noted adds up without showing anybody. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PriorityProgressTest {

    private static final String PATH = "/organisational-priorities";

    private Conversation conversation;
    private String organisation;

    @BeforeEach
    void start() {
        conversation = Conversation.started();
        organisation = conversation.organisation;
    }

    @Test
    void ob16_a_priority_may_serve_a_national_one_or_another_of_the_organisation() {
        var nation = national();
        var trust = set("2026-04-01", nation)
                .statusCode(201)
                .body("servesId", equalTo(nation))
                .extract()
                .<String>path("id");
        var ward = set("2026-04-01", trust).statusCode(201).extract().<String>path("id");

        progress()
                .body("items.find { it.id == '%s' }.servesId".formatted(ward), equalTo(trust))
                .body("items.find { it.id == '%s' }.organisation".formatted(nation), equalTo("ENG"));
    }

    @Test
    void ob16_it_serves_none_of_another_organisation_and_none_that_is_over_before_it_begins() {
        var foreign = post(
                        as("hr@RDU"),
                        PATH,
                        Map.of("organisation", "RDU", "name", "Elsewhere", "validFrom", "2026-04-01"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var over =
                set("2026-04-01", "2026-05-31", null).statusCode(201).extract().<String>path("id");

        for (var unknown : List.of(foreign, UUID.randomUUID().toString())) {
            set("2026-04-01", unknown)
                    .statusCode(422)
                    .body("code", equalTo("priority-unknown"))
                    .body("errors.pointer", contains("#/servesId"));
        }
        set("2026-06-01", over).statusCode(422).body("code", equalTo("priority-unknown"));
        set("2026-05-31", over).statusCode(201);
        set("2026-05-30", over).statusCode(201);
    }

    @Test
    void ob17_of_eleven_people_there_is_a_mean_and_of_ten_there_is_none() {
        var trust = set("2026-04-01", national()).statusCode(201).extract().<String>path("id");
        var ward = set("2026-04-01", trust).statusCode(201).extract().<String>path("id");
        var people = Upstream.employees(organisation, Optional.of(conversation.appraiser), 12);
        people.subList(0, 9).forEach(person -> noted(agreed(person, trust), person, 40));
        var tenth = people.get(9);
        var changed = agreed(tenth, ward);
        noted(changed, tenth, 20);
        noted(changed, tenth, 40);
        of(trust).body("people", equalTo(10)).body("noting", equalTo(10));
        of(trust).body("meanPercent", nullValue());
        of(ward).body("people", nullValue());

        var eleventh = people.get(10);
        noted(agreed(eleventh, ward), eleventh, 100);

        of(trust).body("people", equalTo(10)).body("meanPercent", equalTo(45));
        of(national()).body("meanPercent", equalTo(45));
        agreed(people.get(11), ward);
        of(trust).body("people", equalTo(10)).body("meanPercent", equalTo(45));
    }

    @Test
    void ob17_what_is_not_shared_serves_nothing_yet_and_another_year_is_another_year() {
        var trust = set("2026-04-01", null).statusCode(201).extract().<String>path("id");
        conversation.preparing();
        put(conversation.appraisee(), conversation.path(), "objectives", serving(trust))
                .statusCode(200);
        of(trust).body("people", equalTo(0));

        conversation.shared();

        of(trust).body("people", nullValue());
        conversation
                .hr()
                .get(BASE + PATH + "/progress?appraisalYear=2027&organisation=" + organisation)
                .then()
                .statusCode(200)
                .body("items.people", everyItem(equalTo(0)));
    }

    @Test
    void ob17_it_is_for_those_who_set_priorities() {
        var path = BASE + PATH + "/progress?appraisalYear=2026&organisation=" + organisation;

        as("accountable-officer@" + organisation).get(path).then().statusCode(200);
        conversation.appraiser().get(path).then().statusCode(403);
        as("hr@RDU").get(path).then().statusCode(403);
    }

    /** The path of an appraisal in which both read one objective. */
    private String agreed(Employee person, String priority) {
        var path = "/appraisals/"
                + Conversation.start(organisation, conversation.cycleId, person, conversation.appraiser)
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        act(asStaff(person.staffUid()), path, "start-preparation").statusCode(200);
        put(asStaff(person.staffUid()), path, "objectives", serving(priority)).statusCode(200);
        act(asStaff(person.staffUid()), path, "share").statusCode(200);
        return path;
    }

    private static void noted(String path, Employee person, int percent) {
        act(
                        asStaff(person.staffUid()),
                        path,
                        "record-progress",
                        Map.of("number", 1, "percent", percent, "reachedOn", "2026-05-20"))
                .statusCode(200);
    }

    private static Map<String, Object> serving(String priority) {
        return Map.of(
                "objectives",
                List.of(Map.of(
                        "title",
                        "Shorter waits on the ward",
                        "measure",
                        "Days from referral",
                        "dueOn",
                        "2027-03-31",
                        "priorityId",
                        priority)));
    }

    private String national() {
        return progress().extract().path("items.find { it.organisation == 'ENG' }.id");
    }

    private ValidatableResponse of(String priority) {
        return progress().rootPath("items.find { it.id == '%s' }".formatted(priority));
    }

    private ValidatableResponse progress() {
        return conversation
                .hr()
                .get(BASE + PATH + "/progress?appraisalYear=2026&organisation=" + organisation)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse set(String from, String serves) {
        return set(from, null, serves);
    }

    private ValidatableResponse set(String from, String to, String serves) {
        var body = new HashMap<String, Object>(
                Map.of("organisation", organisation, "name", "Shorter waits", "validFrom", from));
        Optional.ofNullable(to).ifPresent(day -> body.put("validTo", day));
        Optional.ofNullable(serves).ifPresent(id -> body.put("servesId", id));
        return post(conversation.hr(), PATH, body);
    }
}
