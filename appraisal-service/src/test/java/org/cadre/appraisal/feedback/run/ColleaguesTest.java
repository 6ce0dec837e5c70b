package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule FB23 of the guide: whoever chooses raters, or agrees to them, finds out who is who. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
class ColleaguesTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void recover() {
        StandingForWorkforce.recover();
    }

    @Test
    void fb23_the_subject_finds_those_around_in_the_line_by_name_each_with_the_group_that_fits() {
        var round = FeedbackRound.asked();
        var conversation = round.conversation;
        var report = Upstream.employee(conversation.organisation, conversation.appraisee);
        var peer = Upstream.employee(conversation.organisation, conversation.appraiser);
        var beyond = Upstream.employee(conversation.organisation, conversation.manager);
        StandingForWorkforce.call(peer, "Ada", "Moss");

        var found = found(round, conversation.appraisee()).statusCode(200).body("more", equalTo(false));

        found.body(
                "colleagues.personId",
                containsInAnyOrder(ids(conversation.appraiser, conversation.manager, report, peer, beyond)));
        group(found, conversation.appraiser, "LINE_MANAGER");
        group(found, report, "DIRECT_REPORTS");
        for (var other : List.of(peer, beyond, conversation.manager)) {
            group(found, other, "PEERS");
        }
        found.body(of(peer) + ".name", equalTo("Ada Moss")).body(of(report) + ".name", nullValue());
        found.body("colleagues.nominated", everyItem(equalTo(false)));
    }

    @Test
    void fb23_whoever_is_found_fits_into_the_group() {
        var round = FeedbackRound.asked();
        var conversation = round.conversation;
        Upstream.employee(conversation.organisation, conversation.appraisee);
        Upstream.employee(conversation.organisation, conversation.appraiser);

        List<Map<String, Object>> found =
                found(round, conversation.appraisee()).extract().path("colleagues");

        round.nominate(found.stream()
                        .map(one -> Map.of("group", one.get("group"), "personId", one.get("personId")))
                        .toList())
                .statusCode(200);
    }

    @Test
    void fb23_the_appraiser_finds_who_is_nominated_wherever_they_stand() {
        var round = FeedbackRound.asked().nominated(2, 1);
        var far = round.peers.getFirst();
        StandingForWorkforce.call(far, "Ben", "Reed");

        var found = found(round, round.conversation.appraiser()).statusCode(200);

        found.body(of(far) + ".name", equalTo("Ben Reed"))
                .body(of(far) + ".nominated", equalTo(true))
                .body("colleagues.findAll { it.nominated }.size()", equalTo(4))
                .body("colleagues.personId.unique().size()", equalTo(5));
    }

    @Test
    void fb23_who_left_or_works_elsewhere_is_not_found() {
        var round = FeedbackRound.asked();
        var conversation = round.conversation;
        var gone = Upstream.employee(conversation.organisation, conversation.appraiser);
        var elsewhere = Upstream.employee(Conversation.newOrganisation(), conversation.appraiser);
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update workforce_assignment set ends_on = date '2026-04-01' where person_id = :gone")
                .setParameter("gone", gone.personId())
                .executeUpdate());

        found(round, conversation.appraisee())
                .statusCode(200)
                .body("colleagues.personId", not(hasItem(gone.personId().toString())))
                .body("colleagues.personId", not(hasItem(elsewhere.personId().toString())));
    }

    @Test
    void fb23_fifty_are_found_the_nearest_first_and_it_is_said_that_there_are_more() {
        var round = FeedbackRound.asked();
        var conversation = round.conversation;
        Upstream.employees(conversation.organisation, Optional.of(conversation.appraiser), 50);
        var report = Upstream.employee(conversation.organisation, conversation.appraisee);

        found(round, conversation.appraisee())
                .statusCode(200)
                .body("colleagues.size()", equalTo(50))
                .body(
                        "colleagues[0].personId",
                        equalTo(conversation.appraiser.personId().toString()))
                .body("colleagues[1].personId", equalTo(report.personId().toString()))
                .body("more", equalTo(true));
    }

    @Test
    void fb23_nobody_else_looks_and_only_while_raters_are_chosen() {
        var round = FeedbackRound.asked().nominated(5, 0);
        var conversation = round.conversation;

        found(round, conversation.hr()).statusCode(403).body("code", equalTo("permission-missing"));
        found(round, asStaff(round.peers.getFirst().staffUid())).statusCode(404);
        found(round, as("hr@OTHER")).statusCode(404);
        act(conversation.appraiser(), round.path(), "approve").statusCode(200);
        found(round, conversation.appraisee()).statusCode(409).body("code", equalTo("feedback-raters-frozen"));
    }

    @Test
    void fb23_each_look_is_on_record_and_no_name_is() {
        var round = FeedbackRound.asked();
        StandingForWorkforce.call(round.conversation.appraiser, "Cara", "Finchley");
        found(round, round.conversation.appraisee()).statusCode(200);

        var rows = transactions.bySystem(() -> database.createNativeQuery(
                        "select cast(entry as text) from audit_entry entry where resource_id = :run and action = 'find-colleagues'",
                        String.class)
                .setParameter("run", round.id)
                .getResultList());

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).doesNotContain("Finchley");
    }

    private static ValidatableResponse found(FeedbackRound round, RequestSpecification caller) {
        return caller.get(round.url() + "/colleagues").then();
    }

    private static void group(ValidatableResponse found, Employee person, String group) {
        found.body(of(person) + ".group", equalTo(group));
    }

    private static String of(Employee person) {
        return "colleagues.find { it.personId == '%s' }".formatted(person.personId());
    }

    private static String[] ids(Employee... people) {
        return List.of(people).stream()
                .map(person -> person.personId().toString())
                .toArray(String[]::new);
    }
}
