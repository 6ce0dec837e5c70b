package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule FB9 of the guide: whoever has the database, the log, the events and the audit does not find out who said what. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FeedbackAttackTest {

    private static final String WORD = "Kestrel";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void the_box_has_no_column_and_no_row_by_which_a_sheet_could_be_told_apart() {
        var columns = transactions.bySystem(() -> database.createNativeQuery(
                        "select column_name from information_schema.columns where table_name = 'feedback_box' order by 1",
                        String.class)
                .getResultList());

        assertThat(columns).containsExactly("run_id", "sheets");
    }

    /** The order attack: the sheets lie as their text orders them, in whatever order raters come. */
    @Test
    void the_box_does_not_keep_the_order_of_arrival() {
        var round = FeedbackRound.asked().opened(5, 0);
        var raters = new ArrayList<>(round.peers);
        Collections.shuffle(raters, new Random(360));
        for (var place = 0; place < raters.size(); place++) {
            round.give(raters.get(place), 1 + place, WORD + (5 - place)).statusCode(200);
        }

        var sheets = sheets(round);
        assertThat(sheets).hasSize(5).isSorted();
    }

    /** The join attack, with everything that PostgreSQL knows of a row: place, transaction, lock. */
    @Test
    void no_join_leads_from_a_rater_to_a_sheet() {
        var round = FeedbackRound.asked().opened(5, 0);
        round.peers.forEach(
                peer -> round.give(peer, 4, WORD + peer.staffUid().length()).statusCode(200));

        List<Object[]> joined = transactions.bySystem(() -> database.createNativeQuery("""
                        select cast(rater.person_id as text), cardinality(box.sheets)
                        from feedback_rater rater join feedback_box box on box.run_id = rater.run_id
                        where rater.xmin = box.xmin and rater.run_id = :run
                        """, Object[].class)
                .setParameter("run", UUID.fromString(round.id))
                .getResultList());

        assertThat(joined)
                .as("only who came last shares a transaction with the box, and the box has all sheets")
                .singleElement()
                .satisfies(row -> assertThat(row[1]).isEqualTo(5));
    }

    /** What was said stands in one place only, and nothing of a rater stands in it. */
    @Test
    void what_was_said_is_in_no_other_table_and_names_nobody() {
        var round = FeedbackRound.asked().opened(5, 0);
        var word = WORD + round.id;
        round.peers.forEach(peer -> round.give(peer, 4, word).statusCode(200));

        assertThat(tablesWith(word)).containsExactly("feedback_box");
        for (var peer : round.peers) {
            assertThat(sheets(round)).noneMatch(sheet -> names(sheet, peer));
        }
        round.give(round.conversation.appraiser, 4, word).statusCode(200);
        round.close().statusCode(200);
        assertThat(tablesWith(word)).containsExactly("feedback_report");
        assertThat(tablesWith(round.peers.getFirst().personId().toString()))
                .as("who was asked is forgotten")
                .doesNotContain("feedback_rater", "feedback_run", "feedback_report");
    }

    /** A key of the low-entropy body would let whoever has the secret try all ratings. */
    @Test
    void the_key_of_a_request_keeps_no_fingerprint_of_the_answers() {
        var round = FeedbackRound.asked().opened(5, 0);
        var keys = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        give(round, keys.get(0), round.peers.get(0), 1);
        give(round, keys.get(1), round.peers.get(1), 5);

        var prints = transactions.bySystem(() -> database.createNativeQuery(
                        "select fingerprint from idempotency_key where key in (:keys)", String.class)
                .setParameterList("keys", keys)
                .getResultList());
        assertThat(prints).hasSize(2);
        assertThat(Set.copyOf(prints)).hasSize(1);
    }

    private static void give(FeedbackRound round, String key, Employee rater, int rating) {
        var answers = List.of(
                Map.of("question", "BUILDING_TEAMS", "rating", rating),
                Map.of("question", "KEEP_DOING", "comment", "As of " + rating));
        var caller = asStaff(rater.staffUid()).header("Idempotency-Key", key);
        post(caller, round.path() + "/give", Map.of("answers", answers)).statusCode(200);
    }

    @Test
    void no_log_line_and_no_event_says_who_said_what() {
        var lines = new ArrayList<String>();
        var handler = listening(lines);
        Logger.getLogger("").addHandler(handler);
        var round = FeedbackRound.asked().opened(5, 0);
        try {
            round.peers.forEach(peer -> round.give(peer, 4, WORD).statusCode(200));
            round.give(round.peers.getFirst(), List.of(Map.of("question", "KEEP_DOING", "comment", WORD)))
                    .statusCode(422);
            round.give(round.conversation.appraiser, 4, WORD).statusCode(200);
            round.close().statusCode(200);
            round.release().statusCode(200);
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }

        assertThat(lines).noneMatch(line -> line.contains(WORD));
        assertThat(lines).noneMatch(line -> round.peers.stream().anyMatch(peer -> names(line, peer)));
        var events = PublishedEvents.on("cadre.appraisal.feedback-runs.v1").about(round.id);
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.data().toString())
                        .doesNotContain(WORD)
                        .doesNotContain(round.peers.stream()
                                .map(peer -> peer.personId().toString())
                                .toList()));
    }

    /** The second wall: a caller whose query has no filter at all finds no sheet, and no report before its day. */
    @Test
    void no_caller_reads_the_box_whatever_the_query() {
        var round = FeedbackRound.asked().opened(5, 0);
        round.give(round.peers.getFirst(), 4, WORD).statusCode(200);

        for (var reader : List.of(round.peers.getFirst(), round.conversation.appraisee, round.facilitator)) {
            assertThat(seenBy(reader, "feedback_box")).isZero();
            assertThat(seenNationally(reader, "feedback_box")).isZero();
        }
        round.peers.stream().skip(1).forEach(peer -> round.give(peer, 4, WORD).statusCode(200));
        round.give(round.conversation.appraiser, 4, WORD).statusCode(200);
        round.close().statusCode(200);
        assertThat(seenBy(round.conversation.appraisee, "feedback_report")).isZero();
        assertThat(seenNationally(round.conversation.appraisee, "feedback_report where person_id is not null"))
                .as("a national role shows no report before its day, not even one's own")
                .isZero();
        assertThat(seenBy(round.conversation.appraiser, "feedback_report")).isZero();
        assertThat(seenBy(round.facilitator, "feedback_report")).isEqualTo(1);
        round.release().statusCode(200);
        assertThat(seenBy(round.conversation.appraisee, "feedback_report")).isEqualTo(1);
    }

    /** The second wall: somebody who is asked finds out who else is from no query. */
    @Test
    void a_rater_sees_the_run_while_it_is_open_and_of_the_raters_their_own_row() {
        var round = FeedbackRound.asked().nominated(5, 0);
        var peer = round.peers.getFirst();
        assertThat(seenBy(peer, "feedback_run")).isZero();

        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        assertThat(seenBy(peer, "feedback_run")).isZero();
        round.assign(round.facilitator).statusCode(200);
        round.open().statusCode(200);

        assertThat(seenBy(peer, "feedback_run")).isEqualTo(1);
        assertThat(seenBy(peer, "feedback_rater")).isEqualTo(1);
        assertThat(seenBy(round.facilitator, "feedback_rater")).isEqualTo(7);
    }

    @Test
    void two_who_answer_at_the_same_time_are_both_heard() {
        var round = FeedbackRound.asked().opened(5, 0);

        round.peers.parallelStream().forEach(peer -> round.give(peer, 4, WORD).statusCode(200));

        assertThat(sheets(round)).hasSize(5);
        asStaff(round.peers.getFirst().staffUid())
                .get(BASE + round.path())
                .then()
                .statusCode(200);
    }

    private static boolean names(String text, Employee person) {
        return text.contains(person.personId().toString()) || text.contains(person.staffUid());
    }

    private List<String> sheets(FeedbackRound round) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select unnest(sheets) from feedback_box where run_id = :run", String.class)
                .setParameter("run", UUID.fromString(round.id))
                .getResultList());
    }

    /** Tables of this service one of whose rows has the text in it, whatever the column. */
    private List<String> tablesWith(String text) {
        return transactions.bySystem(() -> database
                .createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
                        String.class)
                .getResultList()
                .stream()
                .filter(table -> !table.startsWith("workforce_") && !table.startsWith("audit_"))
                .filter(table -> database.createNativeQuery(
                                "select exists (select from %s t where position(:text in cast(t as text)) > 0)"
                                        .formatted(table),
                                Boolean.class)
                        .setParameter("text", text)
                        .getSingleResult())
                .toList());
    }

    private long seenBy(Employee person, String table) {
        return seen(person, "off", table);
    }

    private long seenNationally(Employee person, String table) {
        return seen(person, "on", table);
    }

    private long seen(Employee person, String everything, String table) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', :everything, true), set_config('app.service', 'off', true),
                                   set_config('app.organisations', '', true), set_config('app.person', :person, true)
                            """, Object[].class)
                    .setParameter("everything", everything)
                    .setParameter("person", person.personId().toString())
                    .getSingleResult();
            return database.createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult();
        });
    }

    private static Handler listening(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                synchronized (lines) {
                    lines.add(line.getMessage()
                            + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
