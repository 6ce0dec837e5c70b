package org.cadre.appraisal.priority;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule OB1 of the guide, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PriorityResourceTest {

    private static final String PATH = "/organisational-priorities";

    private final String organisation = Conversation.newOrganisation();

    @Test
    void an_organisation_has_its_own_priorities_beside_the_national_ones() {
        var id = set(as("accountable-officer@" + organisation), "2026-04-01", "2026-06-30")
                .statusCode(201)
                .body("organisation", equalTo(organisation))
                .body("validTo", equalTo("2026-06-30"))
                .extract()
                .<String>path("id");
        var colleague = Upstream.employee(organisation).staffUid();

        on("2026-06-30", asStaff(colleague)).body("items.id", hasItem(id)).body("items.organisation", hasItem("ENG"));
        on("2026-07-01", asStaff(colleague)).body("items.organisation", everyItem(equalTo("ENG")));
        on("2026-03-31", as("hr@" + organisation)).body("items.id", not(hasItem(id)));
        on("2024-03-31", asStaff(colleague)).body("items", equalTo(List.of()));
        asStaff(colleague).get(BASE + PATH + "/" + id).then().statusCode(200).body("name", equalTo("Shorter waits"));
    }

    @Test
    void a_priority_is_ended_and_what_is_over_stays_so() {
        var hr = as("hr@" + organisation);
        var id = set(hr, "2026-04-01", null).statusCode(201).extract().<String>path("id");
        var one = PATH + "/" + id;

        post(hr, one + "/end", Map.of("validTo", "2098-03-31")).statusCode(428);
        act(as("hr@" + organisation), one, "end", Map.of("validTo", "2020-03-31"))
                .statusCode(422)
                .body("code", equalTo("priority-end-in-past"))
                .body("errors.pointer", contains("#/validTo"));
        act(as("hr@" + organisation), one, "end", Map.of("validTo", "2098-03-31"))
                .statusCode(200)
                .body("validTo", equalTo("2098-03-31"));

        var over = set(as("hr@" + organisation), "2020-04-01", "2021-03-31")
                .statusCode(201)
                .extract()
                .<String>path("id");
        act(as("hr@" + organisation), PATH + "/" + over, "end", Map.of("validTo", "2098-03-31"))
                .statusCode(409)
                .body("code", equalTo("priority-over"));
        set(as("hr@" + organisation), "2026-04-01", "2026-03-31")
                .statusCode(422)
                .body("code", equalTo("validity-reversed"));
    }

    @Test
    void only_its_hr_and_whoever_answers_for_it_set_them() {
        var colleague = Upstream.employee(organisation).staffUid();
        var id = set(as("hr@" + organisation), "2026-04-01", null)
                .statusCode(201)
                .extract()
                .<String>path("id");

        set(asStaff(colleague), "2026-04-01", null).statusCode(403).body("code", equalTo("permission-missing"));
        set(as("hr@RDU"), "2026-04-01", null).statusCode(403);
        as("hr@RDU").get(BASE + PATH + "?organisation=" + organisation).then().statusCode(403);
        as("hr@RDU").get(BASE + PATH + "/" + id).then().statusCode(404);
        act(asStaff(colleague), PATH + "/" + id, "end", Map.of("validTo", "2098-03-31"))
                .statusCode(403);
    }

    private ValidatableResponse set(RequestSpecification caller, String from, String to) {
        var body = new HashMap<String, Object>(
                Map.of("organisation", organisation, "name", "Shorter waits", "validFrom", from));
        if (to != null) {
            body.put("validTo", to);
        }
        return post(caller, PATH, body);
    }

    private ValidatableResponse on(String day, RequestSpecification caller) {
        return caller.get(BASE + PATH + "?organisation=%s&asOf=%s".formatted(organisation, day))
                .then()
                .statusCode(200);
    }
}
