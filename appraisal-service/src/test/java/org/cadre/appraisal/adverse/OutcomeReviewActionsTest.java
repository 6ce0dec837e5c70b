package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.asStaff;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Offered;
import org.cadre.appraisal.testing.Offered.Trial;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule AL1 of the guide for reviews of outcomes; rule A6: the links tell nobody of a review. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OutcomeReviewActionsTest {

    private static final Set<String> REFUSALS =
            Set.of("permission-missing", "outcome-review-not-found", "outcome-review-concluded");

    /** A review of one state, with who reviews it. */
    private record Scene(Conversation conversation, String review, Employee reviewer) {}

    /** Every state of a review. */
    enum Moment {
        OPEN,
        STANDS,
        TO_BE_CHANGED;

        private Scene scene() {
            var adverse = AdverseAppraisal.underReview();
            var scene = new Scene(adverse.conversation, adverse.review(), adverse.reviewer());
            if (this != OPEN) {
                adverse.conclude(scene.reviewer(), this == STANDS).statusCode(200);
            }
            return scene;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_link_is_there_exactly_if_its_operation_is_not_refused(Moment moment) {
        var scene = moment.scene();
        var offered = offered(scene);

        roles(scene).forEach((role, caller) -> {
            offered.isTrueFor(role, caller, List.of(assigning(scene.conversation().appraisee)));
            offered.isWholeFor(role, caller, List.of(concluding()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, hr, ASSIGN_REVIEWER",
        "OPEN, reviewer, CONCLUDE",
        "OPEN, appraisee, ''",
        "OPEN, appraiser, ''",
        "STANDS, hr, ''",
        "STANDS, reviewer, ''",
        "TO_BE_CHANGED, hr, ''",
        "TO_BE_CHANGED, appraiser, ''",
        "OPEN, outsider, ''"
    })
    void each_is_offered_the_steps_that_are_theirs(Moment moment, String role, String rels) {
        var scene = moment.scene();

        assertThat(offered(scene).to(roles(scene).get(role).get()))
                .containsExactly(rels.isEmpty() ? new String[0] : rels.split(" "));
    }

    @Test
    void concluding_is_done_at_its_link() {
        var scene = Moment.OPEN.scene();
        Supplier<RequestSpecification> reviewer = () -> asStaff(scene.reviewer().staffUid());

        var link = reviewer.get()
                .get(BASE + scene.review() + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("actions[0].href");

        reviewer.get()
                .header("If-Match", reviewer.get().get(BASE + scene.review()).header("ETag"))
                .contentType("application/json")
                .body(concluding().body())
                .post(link)
                .then()
                .statusCode(200);
    }

    @Test
    void to_the_appraiser_there_is_no_review_to_do_anything_with_while_it_is_open_or_stands() {
        for (var moment : List.of(Moment.OPEN, Moment.STANDS)) {
            var scene = moment.scene();

            scene.conversation()
                    .appraiser()
                    .get(BASE + scene.review() + "/actions")
                    .then()
                    .statusCode(404);
        }
    }

    private static Offered offered(Scene scene) {
        return new Offered(scene.review(), scene.conversation()::appraisee, REFUSALS);
    }

    private static Map<String, Supplier<RequestSpecification>> roles(Scene scene) {
        var outsider = Upstream.employee(scene.conversation().organisation);
        var all = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        all.put("appraisee", scene.conversation()::appraisee);
        all.put("appraiser", scene.conversation()::appraiser);
        all.put("hr", scene.conversation()::hr);
        all.put("reviewer", () -> asStaff(scene.reviewer().staffUid()));
        all.put("outsider", () -> asStaff(outsider.staffUid()));
        return all;
    }

    /** Let through, it is refused because of whom it names. */
    private static Trial assigning(Employee appraisee) {
        return Trial.post("ASSIGN_REVIEWER", "assign-reviewer", Map.of("reviewerId", appraisee.personId()));
    }

    private static Trial concluding() {
        return Trial.post("CONCLUDE", "conclude", Map.of("stands", true, "statement", "The evidence is plain"));
    }
}
