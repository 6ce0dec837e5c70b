package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Colleagues;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SentStatements;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule T10 of the guide: the list of what somebody has a part in, and what it costs. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AppraisalsOfPartyTest {

    @Inject
    Colleagues colleagues;

    @Test
    void t10_the_statements_behind_a_list_do_not_grow_with_its_length() {
        var conversation = Conversation.started();
        var ofOne = SentStatements.during(() -> mine(conversation.appraiser, ""));

        colleagues.of(conversation, 40);
        var ofMany = SentStatements.during(() -> mine(conversation.appraiser, ""));

        assertThat(mine(conversation.appraiser, "").extract().<List<String>>path("items.id"))
                .hasSize(41);
        assertThat(ofOne).isPositive();
        assertThat(ofMany).isEqualTo(ofOne);
    }

    @Test
    void t10_pages_hold_each_part_once_the_newest_first() {
        var conversation = Conversation.started();
        var own = Conversation.start(
                        conversation.organisation, conversation.cycleId, conversation.appraiser, conversation.manager)
                .statusCode(201)
                .extract()
                .<String>path("id");
        colleagues.of(conversation, 5);

        var listed = pages(conversation.appraiser, 3);

        assertThat(listed).hasSize(7).doesNotHaveDuplicates().contains(own, conversation.id);
        assertThat(listed).isSortedAccordingTo(Comparator.<String>naturalOrder().reversed());
        mine(conversation.appraiser, "?limit=200").body("items.id", contains(listed.toArray()));
    }

    @Test
    void t10_a_reviewer_lists_a_dispute_among_their_own_while_it_lasts() {
        var conversation = Conversation.started().signedOnce();
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "The round of 3 May"))
                .statusCode(200);
        var own = Conversation.start(
                        conversation.organisation, conversation.cycleId, conversation.manager, conversation.appraiser)
                .statusCode(201)
                .extract()
                .<String>path("id");

        mine(conversation.manager, "")
                .body("items.id", hasItems(own, conversation.id))
                .body("items.find { it.id == '%s' }.waitsFor".formatted(conversation.id), equalTo("REVIEWER"));
        act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", "STANDS", "statement", "It is as it was"))
                .statusCode(200);
        mine(conversation.manager, "").body("items.id", contains(own));
    }

    @Test
    void t10_it_shows_what_the_appraisal_itself_shows() {
        var conversation = Conversation.started().complete();
        var alone = conversation
                .appraisee()
                .get(BASE + conversation.path())
                .then()
                .extract()
                .jsonPath()
                .getMap("$");

        var listed = mine(conversation.appraisee, "").extract().jsonPath().getMap("items[0]");

        assertThat(listed).isEqualTo(alone).containsKeys("completedOn", "appraiserSignedAt", "meetingHeldOn");
    }

    private List<String> pages(Employee caller, int limit) {
        var all = new ArrayList<String>();
        var page = mine(caller, "?limit=" + limit).extract();
        all.addAll(page.<List<String>>path("items.id"));
        while (page.path("page.nextCursor") != null) {
            page = asStaff(caller.staffUid())
                    .queryParam("cursor", page.<String>path("page.nextCursor"))
                    .get(BASE + "/appraisals/mine?limit=" + limit)
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.<List<String>>path("items.id"));
        }
        return all;
    }

    private static ValidatableResponse mine(Employee caller, String query) {
        return asStaff(caller.staffUid())
                .get(BASE + "/appraisals/mine" + query)
                .then()
                .statusCode(200);
    }
}
