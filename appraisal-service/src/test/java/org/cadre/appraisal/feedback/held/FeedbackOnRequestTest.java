package org.cadre.appraisal.feedback.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule G3 of the guide: what people are told of runs about them, and of runs that ask them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FeedbackOnRequestTest {

    @Test
    void a_subject_is_told_of_the_run_its_days_its_groups_and_their_counts() {
        var round = FeedbackRound.asked().opened(4, 2);
        round.give(round.peers.getFirst(), 4, "Kestrel").statusCode(200);

        var told = told(round.conversation.appraisee);

        assertThat(values(told, "feedback-run", "id")).containsExactly(round.id);
        assertThat(values(told, "feedback-run", "state")).containsExactly("OPEN");
        assertThat(values(told, "feedback-run", "openedOn")).hasSize(1);
        assertThat(values(told, "feedback-run-group", "groupCode"))
                .containsExactlyInAnyOrder("LINE_MANAGER", "PEERS", "DIRECT_REPORTS");
        assertThat(values(told, "feedback-run-group", "invited")).containsExactlyInAnyOrder("1", "4", "2");
        assertThat(values(told, "feedback-run-group", "answered")).containsExactlyInAnyOrder("0", "1", "0");
    }

    /** Raters stay unnamed, before the close and after it. */
    @Test
    void a_subject_is_never_told_who_said_what() {
        var round = FeedbackRound.asked().opened(4, 2);
        round.peers.forEach(peer -> round.give(peer, 4, "Kestrel").statusCode(200));

        assertThat(text(round.conversation.appraisee))
                .doesNotContain("Kestrel")
                .doesNotContain(ids(round.peers))
                .doesNotContain(ids(round.reports));
        round.reports.forEach(report -> round.give(report, 5, "Kestrel").statusCode(200));
        round.give(round.conversation.appraiser, 5, "Kestrel").statusCode(200);
        round.close().statusCode(200);
        assertThat(text(round.conversation.appraisee)).doesNotContain("Kestrel");
        round.release().statusCode(200);
        assertThat(text(round.conversation.appraisee))
                .contains("Kestrel")
                .doesNotContain(ids(round.peers))
                .doesNotContain(ids(round.reports));
    }

    @Test
    void what_is_withheld_is_said_in_the_same_words_whether_it_exists_or_not() {
        var round = FeedbackRound.asked().opened(5, 0).answeredByAll();
        round.close().statusCode(200);
        var nobody = Conversation.started();

        var withReport = told(round.conversation.appraisee).getList("withheld");
        assertThat(withReport).isNotEmpty().isEqualTo(told(nobody.appraisee).getList("withheld"));
        asStaff(nobody.appraisee.staffUid())
                .get(path(nobody.appraisee))
                .then()
                .body("withheld.category", hasItems("feedback-answer", "feedback-report"))
                .body("holdings.find { it.category == 'feedback-report' }.records", empty());
        assertThat(told(round.conversation.appraisee)
                        .<List<?>>get("holdings.find { it.category == 'feedback-report' }.records"))
                .as("a report that was not delivered")
                .isEmpty();
    }

    @Test
    void a_rater_is_told_that_they_are_asked_while_they_are_and_not_what_they_said() {
        var round = FeedbackRound.asked().nominated(5, 0);
        var rater = round.peers.getFirst();
        assertThat(values(told(rater), "feedback-invitation", "runId"))
                .as("proposed")
                .isEmpty();
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        assertThat(values(told(rater), "feedback-invitation", "runId"))
                .as("approved")
                .isEmpty();
        round.assign(round.facilitator).statusCode(200);
        round.open().statusCode(200);
        assertThat(values(told(rater), "feedback-invitation", "runId")).containsExactly(round.id);
        assertThat(values(told(rater), "feedback-invitation", "answered")).containsExactly("false");

        round.give(rater, 4, "Kestrel").statusCode(200);

        assertThat(values(told(rater), "feedback-invitation", "answered")).containsExactly("true");
        assertThat(text(rater))
                .doesNotContain("Kestrel")
                .doesNotContain(round.conversation.appraisee.personId().toString())
                .doesNotContain(ids(round.peers.subList(1, 5)));
    }

    @Test
    void guests_are_told_to_whoever_named_them_until_the_run_ends() {
        var round = FeedbackRound.asked();
        var raters = new ArrayList<Map<String, Object>>();
        raters.add(Map.of("group", "OTHERS", "guest", Map.of("name", "Alex Example", "email", "alex@guest.example")));
        round.nominate(raters).statusCode(200);

        round.conversation
                .appraisee()
                .get(path(round.conversation.appraisee))
                .then()
                .statusCode(200)
                .body("holdings.find { it.category == 'feedback-guest' }.records", hasSize(1))
                .body(
                        "holdings.find { it.category == 'feedback-guest' }.records[0].fields.classification",
                        hasItem(equalTo("PERSONAL")));
        act(round.conversation.hr(), round.path(), "cancel").statusCode(200);
        assertThat(text(round.conversation.appraisee)).doesNotContain("alex@guest.example");
    }

    private static String path(Employee person) {
        return BASE + "/people/" + person.personId() + "/subject-access";
    }

    private static JsonPath told(Employee person) {
        return new JsonPath(text(person));
    }

    private static String text(Employee person) {
        return asStaff(person.staffUid())
                .get(path(person))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> values(JsonPath told, String category, String name) {
        return told.getList(
                "holdings.find { it.category == '%s' }.records.fields.flatten().findAll { it.name == '%s' }.value"
                        .formatted(category, name));
    }

    private static List<String> ids(List<Employee> people) {
        return people.stream().map(person -> person.personId().toString()).toList();
    }
}
