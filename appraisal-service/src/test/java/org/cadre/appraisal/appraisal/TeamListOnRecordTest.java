package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Colleagues;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule T10 of the guide: an auditor can tell from a list on record whose appraisals were shown in it, and to whom. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class TeamListOnRecordTest {

    @Inject
    Colleagues colleagues;

    @Inject
    Session database;

    @Inject
    Transactions transactions;

    private Conversation conversation;

    @BeforeEach
    void somebody_appraises() {
        conversation = Conversation.started();
    }

    @Test
    void t10_a_list_of_many_is_one_look_that_names_each_in_the_order_shown() {
        colleagues.of(conversation, 10);

        var shown = mine(conversation.appraiser, "")
                .body("items", hasSize(11))
                .extract()
                .<List<String>>path("items.id");

        assertThat(looks(conversation.appraiser)).containsExactly(look(conversation.organisation, shown));
    }

    @Test
    void t10_what_is_ones_own_is_named_in_no_look() {
        var own = Conversation.start(
                        conversation.organisation, conversation.cycleId, conversation.appraiser, conversation.manager)
                .statusCode(201)
                .extract()
                .<String>path("id");

        mine(conversation.appraiser, "").body("items.id", contains(own, conversation.id));
        mine(conversation.appraisee, "").body("items.id", contains(conversation.id));

        assertThat(looks(conversation.appraiser))
                .containsExactly(look(conversation.organisation, List.of(conversation.id)));
        assertThat(looks(conversation.appraisee)).isEmpty();
    }

    @Test
    void t10_each_page_names_what_it_showed_and_nothing_of_the_next() {
        colleagues.of(conversation, 2);

        var page = mine(conversation.appraiser, "?limit=2").extract();
        var last = asStaff(conversation.appraiser.staffUid())
                .queryParam("cursor", page.<String>path("page.nextCursor"))
                .get(BASE + "/appraisals/mine?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();

        assertThat(looks(conversation.appraiser))
                .containsExactly(
                        look(conversation.organisation, page.path("items.id")),
                        look(conversation.organisation, last.path("items.id")));
    }

    @Test
    void t10_each_organisation_is_told_of_its_own_people_alone() {
        var elsewhere = Conversation.newOrganisation();
        var there = Conversation.start(
                        elsewhere,
                        Conversation.openCycle(elsewhere),
                        Upstream.employee(elsewhere),
                        conversation.appraiser)
                .statusCode(201)
                .extract()
                .<String>path("id");

        mine(conversation.appraiser, "").body("items.id", contains(there, conversation.id));

        assertThat(looks(conversation.appraiser))
                .containsExactlyInAnyOrder(
                        look(conversation.organisation, List.of(conversation.id)), look(elsewhere, List.of(there)));
    }

    @Test
    void t10_who_held_an_appraisal_stays_on_record_for_the_lists_from_before() {
        var former = conversation.appraiser;
        mine(former, "");
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", conversation.manager.personId(), "reason", "LINE_MANAGEMENT_CHANGED"))
                .statusCode(200);

        mine(former, "").body("items", empty());
        mine(conversation.manager, "");

        var once = look(conversation.organisation, List.of(conversation.id));
        assertThat(looks(former)).containsExactly(once);
        assertThat(looks(conversation.manager)).containsExactly(once);
    }

    @Test
    void t10_the_second_line_is_on_record_as_reviewer_while_they_hear_a_dispute_and_not_before_or_after() {
        conversation.signedOnce();
        mine(conversation.manager, "").body("items", empty());
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "The round of 3 May"))
                .statusCode(200);

        mine(conversation.manager, "").body("items.id", contains(conversation.id));
        mine(conversation.appraisee, "").body("items.id", contains(conversation.id));
        act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", "STANDS", "statement", "It is as it was"))
                .statusCode(200);
        mine(conversation.manager, "").body("items", empty());

        assertThat(looks(conversation.manager))
                .containsExactly(look(conversation.organisation, List.of(conversation.id)));
        assertThat(looks(conversation.appraisee)).isEmpty();
    }

    private static String look(String organisation, List<String> shown) {
        return "%s shown %s".formatted(organisation, String.join(" ", shown));
    }

    /** Where and at what somebody looked in lists, oldest first. */
    private List<String> looks(Employee reader) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select organisation || ' ' || reason from audit_entry
                        where resource = 'appraisal' and action = 'list' and resource_id = :list
                        order by seq
                        """, String.class)
                .setParameter("list", "party " + reader.personId())
                .getResultList());
    }

    private static ValidatableResponse mine(Employee reader, String query) {
        return asStaff(reader.staffUid())
                .get(BASE + "/appraisals/mine" + query)
                .then()
                .statusCode(200);
    }
}
