package org.cadre.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.replace;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.cadre.appraisal.enrolment.Passes;
import org.cadre.appraisal.missing.MissingPasses;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.CalibrationRound;
import org.cadre.appraisal.testing.Calls;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Elsewhere;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.Isolation;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules G1 and G8 of the guide, and the second wall: who sees a row, and who is told of it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RowLevelSecurityTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    Passes pass;

    @Inject
    MissingPasses missing;

    @Inject
    ToldOfThemselves told;

    /**
     * Where people work is how the service finds out who somebody is, days without a reason stand beside it; audit entries
     * are only ever written.
     */
    @Test
    void every_table_that_says_whose_it_is_is_protected() {
        assertThat(transactions.bySystem(() -> Isolation.unprotected(database)))
                .containsExactly("audit_entry", "workforce_assignment", "workforce_exclusion", "workforce_person");
    }

    /** The parts of an appraisal say whose they are by the appraisal they belong to. */
    @Test
    void an_appraisal_and_all_its_parts_are_protected() {
        assertThat(transactions.bySystem(() -> Isolation.isolated(database)))
                .containsExactlyElementsOf(IsolatedTables.ALL);
    }

    @Test
    void a_stranger_sees_no_row_of_a_protected_table_and_whose_id_stands_in_one_is_told_of_it() {
        var conversation = Conversation.started();
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", conversation.manager.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);
        act(
                        conversation.appraisee(),
                        conversation.path(),
                        "record-check-in",
                        Map.of("heldOn", "2026-04-01", "note", "A first talk"))
                .statusCode(200);
        replace(conversation.manager(), conversation.path() + "/proposed-objectives", Conversation.forwardObjectives(1))
                .statusCode(200);
        pass.overEverybody(conversation.cycleId);
        pass.addUp();
        missing.addUp();
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "insert into appraisal_reminder values (cast(:id as uuid), date '2026-04-01', 'OVERDUE')")
                .setParameter("id", conversation.id)
                .executeUpdate());
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into enrolment_set_aside
                            (cycle_id, organisation, person_id, attempts, reason, since, next_try_at)
                        select cycle_id, organisation, person_id, 0, 'SQLSTATE 23514', now(), now() + interval '1 day'
                        from appraisal where id = cast(:id as uuid)
                        """)
                .setParameter("id", conversation.id)
                .executeUpdate());
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into mail (id, kind, person_id, appraisal_id, organisation, day, written_at, next_try_at,
                                          tried_until)
                        select id, 'APPRAISAL_DUE', person_id, id, organisation, due_on, now(), now(), now()
                        from appraisal where id = cast(:id as uuid)
                        """)
                .setParameter("id", conversation.id)
                .executeUpdate());
        var closed = Conversation.started().complete();
        pass.overEverybody(closed.cycleId);
        pass.addUp();
        closeCycle(closed.hr(), "/cycles/" + closed.cycleId).statusCode(200);
        var disputed = Conversation.started().lookingForward(1);
        act(disputed.appraiser(), disputed.path(), "sign").statusCode(200);
        act(disputed.appraisee(), disputed.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);
        var colleague = Upstream.employee(disputed.organisation);
        act(disputed.hr(), disputed.path(), "assign-reviewer", Map.of("reviewerId", colleague.personId()))
                .statusCode(200);
        pass.overEverybody(disputed.cycleId);
        FeedbackRound.released(Conversation.started());
        FeedbackRound.asked().opened(5, 0).answeredByAll();

        noteProgress();
        fillBoardTables();
        fillOpenMatters();

        conversation.appraisee().post(Calls.BASE + "/calendar-link").then().statusCode(200);
        payStepAndRevalidation(conversation);
        Elsewhere.told(conversation);

        act(
                        disputed.appraisee(),
                        disputed.path(),
                        "record-wellbeing-conversation",
                        Map.of("heldOn", "2026-05-20", "note", "A talk"))
                .statusCode(200);
        AdverseAppraisal.underReview();
        talkOfCareer(disputed);
        endedByAnEarlierReplica(CalibrationRound.ended(transactions, database));
        post(
                        disputed.manager(),
                        "/continuous-feedback",
                        Map.of("personId", disputed.appraisee.personId(), "note", "Calm in the night shift"))
                .statusCode(201);
        post(
                        disputed.hr(),
                        "/organisational-priorities",
                        Map.of("organisation", disputed.organisation, "name", "Waits", "validFrom", "2026-04-01"))
                .statusCode(201);

        for (var table : transactions.bySystem(() -> Isolation.isolated(database))) {
            assertThat(rows(table)).as(table).isPositive();
            assertThat(transactions.bySystem(() -> Isolation.seenByStrangers(database, table)))
                    .as(table)
                    .isZero();
        }
        told.require();
    }

    /** Which writes down how often ratings were given. */
    private void endedByAnEarlierReplica(CalibrationRound round) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "insert into calibration_figure values (cast(:id as uuid), 0, 'BEFORE', 'WHAT', 4, '10')")
                .setParameter("id", round.id())
                .executeUpdate());
    }

    private static void noteProgress() {
        var next = Conversation.started().lookingForward(1).signed().nextYear();
        var progress = Map.of("number", 1, "percent", 40, "reachedOn", "2026-05-20");
        act(next.appraisee(), next.path(), "record-progress", progress).statusCode(200);
    }

    /** A board with a doubted test, a submission and a leaver whose reference is written. */
    private static void fillBoardTables() {
        var board = Boardroom.complete();
        var test = board.checked();
        board.check(test, "IDENTITY", "CLEAR", "2026-04-02", "1970-05-01").statusCode(200);
        act(board.chair(), test, "sign-off", Map.of("verdict", "FIT")).statusCode(200);
        act(board.secretary(), test, "investigate", Map.of("grounds", "A letter came"))
                .statusCode(200);
        post(board.chair(), "/fit-and-proper-submissions", Map.of("organisation", board.organisation))
                .statusCode(201);
        act(board.hr(), "/board-seats/" + board.memberSeat, "end", Map.of("endsOn", "2099-12-31"))
                .statusCode(200);
        var chaired = Conversation.started().complete();
        post(
                        chaired.hr(),
                        "/board-seats",
                        Map.of(
                                "organisation", chaired.organisation,
                                "body", "ICB",
                                "personId", chaired.appraisee.personId(),
                                "role", "CHAIR",
                                "startsOn", "2026-04-01"))
                .statusCode(201);
        post(chaired.hr(), "/board-appraisals/submit", Map.of("appraisalId", chaired.id))
                .statusCode(200);
        var reference = board.hr()
                .get(Calls.BASE + "/board-references?organisation=" + board.organisation)
                .<String>path("items[0].id");
        act(board.chair(), "/board-references/" + reference, "complete", Map.of("text", "Nothing stands against her"))
                .statusCode(200);
        act(board.member(), "/board-references/" + reference, "object", Map.of("grounds", "It is of somebody else"))
                .statusCode(200);
    }

    private static void talkOfCareer(Conversation conversation) {
        var talk = Map.of(
                "heldOn", "2026-05-20",
                "aspirations", "A ward of my own",
                "timescale", "NOW",
                "mobility", "ANYWHERE");
        act(conversation.appraisee(), conversation.path(), "record-career-conversation", talk)
                .statusCode(200);
    }

    private void fillOpenMatters() {
        var organisation = Conversation.newOrganisation();
        var owner = Upstream.employee(organisation);
        post(
                        Calls.as("hr@" + organisation),
                        "/initiatives",
                        Map.of("organisation", organisation, "name", "One front door", "ownerId", owner.personId()))
                .statusCode(201);
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into open_matter (id, version, organisation, kind, subject_id, leaver_id, left_on,
                                                 new_owner_by, state)
                        values (:id, 0, :organisation, 'INITIATIVE', :id, :leaver, date '2026-01-01',
                                date '2099-01-31', 'OPEN')
                        """)
                .setParameter("id", owner.personId())
                .setParameter("organisation", organisation)
                .setParameter("leaver", owner.personId())
                .executeUpdate());
        for (var table : new String[] {"noted_leaver", "leaver_due"}) {
            transactions.runBySystem(() -> database.createNativeMutationQuery("""
                            insert into %s (person_id, organisation, last_day)
                            values (:person, :organisation, date '2099-01-01')
                            """.formatted(table))
                    .setParameter("person", owner.personId())
                    .setParameter("organisation", organisation)
                    .executeUpdate());
        }
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "insert into open_matter_change (subject_id) values (:subject)")
                .setParameter("subject", owner.personId())
                .executeUpdate());
    }

    private static void payStepAndRevalidation(Conversation conversation) {
        var review = post(
                        conversation.hr(),
                        "/pay-step-reviews",
                        Map.of(
                                "personId",
                                conversation.appraisee.personId(),
                                "organisation",
                                conversation.organisation,
                                "band",
                                "Band 6",
                                "inBandSince",
                                "2024-09-01",
                                "payStepOn",
                                "2026-09-01",
                                "managerId",
                                conversation.manager.personId()))
                .statusCode(201)
                .extract()
                .header("Location");
        var path = review.substring(review.indexOf("/pay-step-reviews"));
        for (var statement : Map.of(
                        "APPRAISAL", "EXCLUDED_IN_THE_TIME",
                        "CAPABILITY", "NO_CAPABILITY_PROCESS",
                        "DISCIPLINARY", "LIVE_SANCTION",
                        "TRAINING", "TRAINING_COMPLETE")
                .entrySet()) {
            var stated = Map.of("condition", statement.getKey(), "reason", statement.getValue());
            act(conversation.hr(), path, "state-condition", stated).statusCode(200);
        }
        var decision = Map.of("passed", false, "grounds", "A sanction", "systemicFactors", "Two vacancies");
        act(conversation.manager(), path, "decide", decision).statusCode(200);
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var cycle = post(
                        conversation.appraisee(),
                        "/revalidation-cycles",
                        Map.of("regulator", "NMC", "dueOn", today.toString()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var done = Map.of("kind", "CPD", "doneOn", today.toString(), "quantity", 1);
        act(conversation.appraisee(), "/revalidation-cycles/" + cycle, "record-evidence", done)
                .statusCode(200);
    }

    private long rows(String table) {
        return transactions.bySystem(() -> database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }
}
