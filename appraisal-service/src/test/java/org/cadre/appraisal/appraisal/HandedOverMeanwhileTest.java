package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.AtTheSameTime;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules H1 and H5 of the guide, where an appraisal is being handed over while somebody else acts on it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class HandedOverMeanwhileTest {

    @Inject
    AtTheSameTime atTheSameTime;

    private Conversation conversation;
    private UUID third;
    private String handedToThem;

    @BeforeEach
    void somebody_is_given_an_appraisal() {
        conversation = Conversation.started();
        third = Upstream.employee(conversation.organisation).personId();
        handedToThem = "update appraisal set appraiser_id = '%s', version = version + 1 where id = '%s'"
                .formatted(third, conversation.id);
    }

    @Test
    void h5_what_somebody_else_has_got_by_now_is_not_taken_from_them() throws Exception {
        var successor = Upstream.employee(conversation.organisation).personId();

        var answer = atTheSameTime.meanwhile(handedToThem, () -> handOver(successor));

        assertThat(answer.getList("handedOver")).isEmpty();
        assertThat(answer.<String>getList("kept.code")).containsExactly("appraiser-changed");
        assertThat(appraiser()).isEqualTo(third.toString());
    }

    @Test
    void h1_who_no_longer_holds_it_finds_it_no_more() throws Exception {
        var answer = atTheSameTime.meanwhile(
                handedToThem,
                () -> AtTheSameTime.code(conversation
                        .appraiser()
                        .header("If-Match", "\"0\"")
                        .contentType("application/json")
                        .body(Conversation.forwardObjectives(2))
                        .put(BASE + conversation.path() + "/proposed-objectives")
                        .then()));

        assertThat(answer).isEqualTo("appraisal-not-found");
    }

    private JsonPath handOver(UUID successor) {
        return post(
                        conversation.hr(),
                        "/appraisals/hand-overs",
                        Map.of(
                                "fromAppraiserId",
                                conversation.appraiser.personId(),
                                "toAppraiserId",
                                successor,
                                "reason",
                                "LINE_MANAGEMENT_CHANGED"))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String appraiser() {
        return conversation
                .hr()
                .get(BASE + conversation.path())
                .then()
                .extract()
                .path("appraiserId");
    }
}
