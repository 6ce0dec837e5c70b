package org.cadre.workforce.capacity.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.proposal.Proposing.OFFICER;
import static org.cadre.workforce.capacity.proposal.Proposing.PLANNER;
import static org.cadre.workforce.capacity.proposal.Proposing.PROPOSALS;
import static org.cadre.workforce.capacity.proposal.Proposing.WEEK;
import static org.cadre.workforce.capacity.proposal.Proposing.WHY;
import static org.cadre.workforce.capacity.proposal.Proposing.act;
import static org.cadre.workforce.capacity.proposal.Proposing.drafted;
import static org.cadre.workforce.capacity.proposal.Proposing.id;
import static org.cadre.workforce.capacity.proposal.Proposing.proposed;
import static org.cadre.workforce.capacity.proposal.Proposing.send;
import static org.cadre.workforce.capacity.proposal.Proposing.somebody;
import static org.cadre.workforce.capacity.proposal.Proposing.wanted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS21 and CS22 of the guide for capacity, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ProposalStepsTest {

    @Inject
    Session database;

    @Inject
    Transactions transactions;

    @Inject
    MovableClock clock;

    @BeforeEach
    void inSpring() {
        clock.moveTo(LocalDate.of(2026, 4, 1));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_planner_proposes_and_the_accountable_officer_accepts_with_a_reason() {
        var path = drafted();

        act(Calls.as(PLANNER), path, "propose", 0, "")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("PROPOSED"))
                .body("proposedBy", equalTo("subject-" + PLANNER));
        act(Calls.as(OFFICER), path, "accept", 1, WHY)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("subject-" + OFFICER))
                .body("decisionReason", equalTo("The money is there from April"));

        assertThat(database.createNativeQuery("""
                        select action || ' ' || coalesce(reason, '-') from audit_entry
                        where resource = 'establishment-proposal' and resource_id = :id order by seq
                        """, String.class)
                        .setParameter("id", id(path))
                        .getResultList())
                .containsExactly("draft -", "propose -", "accept The money is there from April");
    }

    @Test
    void declining_takes_a_reason_too() {
        var path = proposed();

        act(Calls.as(OFFICER), path, "decline", 1, "{}").statusCode(400).body("errors.pointer", contains("#/reason"));
        act(Calls.as(OFFICER), path, "decline", 1, WHY).statusCode(200).body("state", equalTo("DECLINED"));
    }

    @Test
    void a_change_names_the_version_that_was_read() {
        var path = drafted();

        send(Calls.as(PLANNER), path + "/propose", "").statusCode(428).body("code", equalTo("if-match-required"));
        act(Calls.as(PLANNER), path, "propose", 1, "").statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void planners_do_not_decide_and_officers_do_not_propose() {
        var path = drafted();

        act(Calls.as(OFFICER), path, "propose", 0, "").statusCode(403).body("code", equalTo("permission-missing"));
        act(Calls.as(OFFICER), path, "withdraw", 0, "").statusCode(403);
        act(Calls.as(PLANNER), path, "propose", 0, "").statusCode(200);
        act(Calls.as(PLANNER), path, "accept", 1, WHY).statusCode(403).body("code", equalTo("permission-missing"));
        act(Calls.as("accountable-officer@RDU"), path, "accept", 1, WHY)
                .statusCode(404)
                .body("code", equalTo("establishment-proposal-not-found"));
    }

    /** One drafts, another proposes: neither of them decides, whatever else they are. */
    @Test
    void nobody_decides_on_what_they_drafted_or_proposed() {
        var path = send(somebody("one", PLANNER, OFFICER), PROPOSALS, wanted(Proposing.queue(), WEEK))
                .statusCode(201)
                .extract()
                .header("Location");
        act(somebody("two", PLANNER, OFFICER), path, "propose", 0, "").statusCode(200);

        for (var account : new String[] {"one", "two"}) {
            act(somebody(account, PLANNER, OFFICER), path, "accept", 1, WHY)
                    .statusCode(403)
                    .body("code", equalTo("permission-missing"));
            act(somebody(account, OFFICER), path, "decline", 1, WHY).statusCode(403);
        }
        act(somebody("three", PLANNER, OFFICER), path, "accept", 1, WHY).statusCode(200);
    }

    @Test
    void there_is_no_way_back_and_none_around() {
        var draft = drafted();
        act(Calls.as(OFFICER), draft, "accept", 0, WHY)
                .statusCode(409)
                .body("code", equalTo("establishment-proposal-illegal-transition"));
        act(Calls.as(PLANNER), draft, "withdraw", 0, "").statusCode(200).body("state", equalTo("WITHDRAWN"));
        act(Calls.as(PLANNER), draft, "propose", 1, "").statusCode(409);

        var taken = proposed();
        act(Calls.as(PLANNER), taken, "propose", 1, "").statusCode(409);
        act(Calls.as(PLANNER), taken, "withdraw", 1, "").statusCode(200);

        var decided = proposed();
        act(Calls.as(OFFICER), decided, "accept", 1, WHY).statusCode(200);
        act(Calls.as(OFFICER), decided, "decline", 2, WHY).statusCode(409);
        act(Calls.as(PLANNER), decided, "withdraw", 2, "").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, 200", "2026-06-01, 200", "2026-06-02, 409"})
    void a_draft_is_proposed_until_the_day_it_is_wanted_from(LocalDate day, int status) {
        var path = drafted();

        clock.moveTo(day);

        act(Calls.as(PLANNER), path, "propose", 0, "").statusCode(status);
    }

    /** Nobody but an owner of the database can do that to a study; a hash that is another one is as good. */
    @Test
    void what_rests_on_another_study_than_was_shown_is_not_accepted() {
        var path = PROPOSALS + "/" + ofAnotherStudy(UUID.fromString(id(proposed())));

        act(Calls.as(OFFICER), path, "accept", 1, WHY).statusCode(409).body("code", equalTo("evidence-changed"));
        act(Calls.as(OFFICER), path, "decline", 1, WHY).statusCode(200);
    }

    /** A copy: nobody rewrites on what a proposal rests. */
    private UUID ofAnotherStudy(UUID id) {
        var copy = UUID.randomUUID();
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into establishment_proposal
                            (id, version, organisation, service, study_id, study_kind, study_sha256, staff_group, band, fte,
                             conversion, owner, reason, wanted_from, state, drafted_by, drafted_at, proposed_by, proposed_at)
                        select :copy, version, organisation, service, study_id, study_kind, repeat('0', 64), staff_group, band, fte,
                             conversion, owner, reason, wanted_from, state, drafted_by, drafted_at, proposed_by, proposed_at
                        from establishment_proposal where id = :id
                        """)
                .setParameter("copy", copy)
                .setParameter("id", id)
                .executeUpdate());
        return copy;
    }

    @Test
    void proposals_are_listed_newest_first_by_what_became_of_them() {
        var older = id(proposed());
        var newer = id(proposed());
        var draft = id(drafted());

        Calls.as(OFFICER)
                .queryParam("organisation", "RR8")
                .queryParam("state", "PROPOSED")
                .queryParam("limit", 2)
                .get(PROPOSALS)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, older))
                .body("items.id", not(hasItem(draft)));
        Calls.as(OFFICER)
                .queryParam("organisation", "RR8")
                .queryParam("limit", 200)
                .get(PROPOSALS)
                .then()
                .body("items.id", hasItems(draft, newer, older));
    }

    @Test
    void what_is_accepted_establishes_no_post() {
        var before = establishment();

        act(Calls.as(OFFICER), proposed(), "accept", 1, WHY).statusCode(200);

        assertThat(establishment()).isEqualTo(before);
    }

    private static String establishment() {
        return Calls.as(PLANNER)
                .get("/workforce/v1/establishments/RR8")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
    }
}
