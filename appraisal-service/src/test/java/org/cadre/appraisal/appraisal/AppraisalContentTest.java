package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AppraisalContentTest {

    @Inject
    Session database;

    @ParameterizedTest
    @ValueSource(strings = {"objectives", "behaviours", "competencies", "development-plan", "summary", "copies"})
    void only_the_two_parties_read_what_stands_in_an_appraisal(String part) {
        var conversation = Conversation.started().signedOnce();
        var stranger = Upstream.employee(conversation.organisation);
        var url = BASE + conversation.path() + "/" + part;

        conversation.appraisee().get(url).then().statusCode(200);
        conversation.appraiser().get(url).then().statusCode(200);
        conversation.hr().get(url).then().statusCode(403).body("code", equalTo("permission-missing"));
        asStaff(stranger.staffUid()).get(url).then().statusCode(404);
        as("hr@RDU").get(url).then().statusCode(404);
    }

    @Test
    void hr_sees_the_state_and_strangers_see_nothing() {
        var conversation = Conversation.started();
        var stranger = Upstream.employee(conversation.organisation);
        var url = BASE + conversation.path();

        conversation.hr().get(url).then().statusCode(200).body("state", equalTo("DRAFT"));
        conversation.appraisee().get(url).then().statusCode(200);
        asStaff(stranger.staffUid()).get(url).then().statusCode(404).body("code", equalTo("appraisal-not-found"));
        as("talent-lead@" + conversation.organisation).get(url).then().statusCode(404);
    }

    @Test
    void the_appraisers_look_is_recorded_and_ones_own_is_not() {
        var conversation = Conversation.started();

        conversation.appraisee().get(BASE + conversation.path() + "/competencies");
        assertThat(looks(conversation, "read-competencies")).isZero();
        conversation.appraiser().get(BASE + conversation.path() + "/competencies");
        assertThat(looks(conversation, "read-competencies")).isEqualTo(1);
        conversation.appraiser().get(BASE + conversation.path());
        assertThat(looks(conversation, "read-competencies")).isEqualTo(1);
    }

    /** Rule S4 of the guide. */
    @Test
    void a_new_appraisal_lists_everything_it_will_rate() {
        var conversation = Conversation.started();

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/behaviours")
                .then()
                .body("values", hasSize(6))
                .body("values[0].name", equalTo("Working together for patients"))
                .body("principles", hasSize(6))
                .body("principles.rating", everyItem(nullValue()));
        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/competencies")
                .then()
                .body("stage", equalTo("STAGE_2"))
                .body("competencies", hasSize(27))
                .body("competencies[26].code", equalTo("A3.3.3"));
    }

    @Test
    void the_appraisee_writes_in_preparation_and_the_appraiser_after_the_meeting() {
        var conversation = Conversation.started();
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(1))
                .statusCode(409)
                .body("code", equalTo("appraisal-not-writable"));

        conversation.preparing();
        put(conversation.appraiser(), conversation.path(), "objectives", Conversation.objectives(1))
                .statusCode(409);
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(1))
                .statusCode(200)
                .body("objectives", hasSize(1));
        put(conversation.hr(), conversation.path(), "objectives", Conversation.objectives(1))
                .statusCode(403);
    }

    @Test
    void what_the_appraisee_shared_is_there_after_the_meeting() {
        var conversation = Conversation.started().preparing().shared();
        put(conversation.appraisee(), conversation.path(), "behaviours", Conversation.behaviours())
                .statusCode(200);
        put(conversation.appraisee(), conversation.path(), "development-plan", Conversation.plan())
                .statusCode(200);
        act(conversation.appraiser(), conversation.path(), "hold-meeting", Map.of("heldOn", "2026-05-20"))
                .statusCode(200);

        conversation
                .appraiser()
                .get(BASE + conversation.path() + "/behaviours")
                .then()
                .body("values.rating", everyItem(equalTo(4)))
                .body("principles.rating", everyItem(equalTo(5)));
        conversation
                .appraiser()
                .get(BASE + conversation.path() + "/development-plan")
                .then()
                .body("priorities.competency", contains("A1.2.3"));
    }

    @Test
    void a_write_replaces_the_whole_part_and_raises_the_version() {
        var conversation = Conversation.started().preparing();
        var first = put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(4))
                .statusCode(200)
                .extract()
                .header("ETag");

        var second = put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(2))
                .statusCode(200)
                .body("objectives", hasSize(2))
                .extract()
                .header("ETag");

        assertThat(second).isNotEqualTo(first);
        assertThat(conversation.appraisee().get(BASE + conversation.path()).header("ETag"))
                .isEqualTo(second);
    }

    @Test
    void a_part_says_which_entries_it_cannot_take() {
        var conversation = Conversation.started().preparing();
        var behaviours = new HashMap<>(Conversation.behaviours());
        behaviours.put("values", List.of(Map.of("code", "COMPASSION", "rating", 6, "evidence", "Seen")));
        put(conversation.appraisee(), conversation.path(), "behaviours", behaviours)
                .statusCode(422)
                .body("errors.code", contains("rating-not-on-scale"))
                .body("errors.pointer", contains("#/values/0/rating"));
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(6))
                .statusCode(422)
                .body("code", equalTo("objectives-too-many"));
        put(
                        conversation.appraisee(),
                        conversation.path(),
                        "development-plan",
                        Map.of("priorities", List.of(Map.of("priority", " "))))
                .statusCode(400)
                .body("errors.pointer", contains("#/priorities/0/priority"));
        put(conversation.appraisee(), conversation.path(), "competencies", Map.of("colour", "green"))
                .statusCode(400)
                .body("errors.pointer", contains("#/colour"));
    }

    @Test
    void f3_a_value_that_is_rated_without_evidence_keeps_the_appraiser_from_signing() {
        var conversation = Conversation.started().filledIn();
        var behaviours = Conversation.behaviours();
        var values = new ArrayList<Object>((List<?>) behaviours.get("values"));
        values.set(3, Map.of("code", "COMPASSION", "rating", 4));
        behaviours.put("values", values);
        put(conversation.appraiser(), conversation.path(), "behaviours", behaviours)
                .statusCode(200);

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body("code", equalTo("appraisal-incomplete"))
                .body("errors.code", contains("evidence-missing"))
                .body("errors.pointer", contains("#/behaviours/values/COMPASSION/evidence"));
    }

    @Test
    void to_list_the_appraisals_one_holds_is_on_record_and_to_list_ones_own_is_not() {
        var conversation = Conversation.started();

        conversation.appraisee().get(BASE + "/appraisals/mine").then().statusCode(200);
        var afterOwn = looks("party " + conversation.appraisee.personId(), "list");
        conversation.appraiser().get(BASE + "/appraisals/mine").then().statusCode(200);

        assertThat(afterOwn).isZero();
        assertThat(looks("party " + conversation.appraiser.personId(), "list")).isEqualTo(1);
    }

    private long looks(Conversation conversation, String action) {
        return looks(conversation.id, action);
    }

    private long looks(String id, String action) {
        return database.createNativeQuery(
                        "select count(*) from audit_entry where resource_id = :id and action = :action", Long.class)
                .setParameter("id", id)
                .setParameter("action", action)
                .getSingleResult();
    }
}
