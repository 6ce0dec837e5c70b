package org.cadre.appraisal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Calls;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ColumnsOfPeople;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules G1 and G8 of the guide: no column that holds somebody's id is forgotten, and no part tells of others. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EverythingToldTest {

    private static final String PART = "part in records of others";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void each_column_with_an_id_of_somebody_is_told_or_it_is_said_why_not() throws IOException {
        var columns = ColumnsOfPeople.reviewedIn(Path.of("src/main/policy/subject-access.csv"), database);

        transactions.runBySystem(columns::requireWhole);
        transactions.runBySystem(columns::requireTold);
    }

    @Test
    void an_appraiser_is_told_which_appraisals_are_or_were_theirs_and_nothing_of_whom_they_are_about() {
        var conversation = Conversation.started().filledIn();
        assertThat(parts(conversation.appraiser)).contains("appraisal APPRAISER " + conversation.id);

        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", conversation.manager.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);

        var told = told(conversation.appraiser);
        assertThat(parts(conversation.appraiser))
                .contains("appraisal FORMER_APPRAISER " + conversation.id)
                .doesNotContain("appraisal APPRAISER " + conversation.id);
        assertThat(parts(conversation.manager)).contains("appraisal APPRAISER " + conversation.id);
        assertThat(told.extract().asString())
                .doesNotContain(
                        "Done in good time", conversation.appraisee.personId().toString());
    }

    /** Rule A8: an appraiser does not hear of a review before it wants something changed. */
    @Test
    void a_review_is_told_to_who_reviews_and_not_to_the_appraiser() {
        var adverse = AdverseAppraisal.underReview();

        assertThat(parts(adverse.conversation.appraiser)).noneMatch(part -> part.startsWith("outcome review"));
    }

    @Test
    void a_facilitator_is_told_of_the_run_and_not_of_what_was_said() {
        var round = FeedbackRound.asked().opened(5, 0).answeredByAll();

        assertThat(parts(round.facilitator)).contains("feedback run FACILITATOR " + round.id);
        assertThat(told(round.facilitator).extract().asString())
                .doesNotContain(
                        "Steady", round.conversation.appraisee.personId().toString());
    }

    @Test
    void what_others_published_is_told_as_it_is_held_here() {
        var conversation = Conversation.started();

        told(conversation.appraisee)
                .body(fields("copy of the staff number"), hasItem(conversation.appraisee.staffUid()))
                .body(fields("copy of a post"), hasItem(conversation.organisation))
                .body(
                        fields("copy of a post"),
                        hasItem(conversation.appraiser.personId().toString()))
                .body("holdings.find { it.category == 'copy of an exclusion' }.records.size()", equalTo(0));
    }

    private static List<String> parts(Employee person) {
        return told(person)
                .extract()
                .<List<Map<String, List<Map<String, String>>>>>path(
                        "holdings.find { it.category == '%s' }.records".formatted(PART))
                .stream()
                .map(row -> "%s %s %s".formatted(value(row, "kind"), value(row, "part"), value(row, "recordId")))
                .toList();
    }

    private static String value(Map<String, List<Map<String, String>>> row, String name) {
        return row.get("fields").stream()
                .filter(field -> field.get("name").equals(name))
                .map(field -> field.get("value"))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse told(Employee person) {
        return Calls.asStaff(person.staffUid())
                .get(BASE + "/people/" + person.personId() + "/subject-access")
                .then()
                .statusCode(200);
    }

    private static String fields(String category) {
        return "holdings.find { it.category == '%s' }.records.fields.flatten().value".formatted(category);
    }
}
