package org.cadre.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.acceptance.SharedSuite;
import org.cadre.acceptance.drill.Finding.Kind;
import org.cadre.local.suite.AuditOfSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The check would notice: each test breaks one promise by hand and mends it again. */
@Tag("drill")
@ExtendWith(SharedSuite.class)
class ChecksTest {

    private static final Duration LATER = Duration.ofSeconds(1);
    private static final String ANY_POST = "select id from post order by id limit 1";

    private final Tables tables = new Tables(SharedSuite.suite());
    private final TopicLog topics = new TopicLog(SharedSuite.suite().kafka().address());

    @Test
    void an_acknowledged_write_without_an_effect_is_lost() {
        var promised = entry(new Effect(Operation.ESTABLISH_POST, "never-there"), Outcome.ACKNOWLEDGED);

        assertThat(new LedgerCheck(tables, Baseline.of(tables)).of(List.of(promised)))
                .extracting(Finding::kind)
                .containsExactly(Kind.LOST);
    }

    @Test
    void an_effect_that_nobody_wished_is_found() {
        var id = new Dice(2).uuid();
        tables.change(
                "appraisal",
                "insert into appraisal_cycle values ('%s', 0, 'RR8', 'Nobody', 2026, '2026-04-01', '2027-03-31', 'DRAFT')"
                        .formatted(id));
        var before = Baseline.of(tables);
        before.effects().get(Operation.DRAFT_CYCLE).remove("Nobody");

        var findings = new StrayCheck(tables, before).of(List.of());
        tables.change("appraisal", "delete from appraisal_cycle where id = '%s'".formatted(id));

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.DUPLICATED);
    }

    @Test
    void a_gap_in_the_numbers_of_an_aggregate_is_found() {
        var post = tables.rows("workforce", ANY_POST).getFirst().getFirst();
        var change = "update outbox set event_number = event_number %s 100 where aggregate_id = '%s'";

        tables.change("workforce", change.formatted("+", post));
        var findings = new WholenessCheck(tables).findings();
        tables.change("workforce", change.formatted("-", post));

        assertThat(findings)
                .anyMatch(finding ->
                        finding.text().contains("gaps") && finding.text().contains(post));
    }

    @Test
    void a_read_model_that_missed_an_event_is_found() {
        var post = tables.rows("workforce", ANY_POST).getFirst().getFirst();
        var change = "update workforce_post set event_number = event_number %s 1 where post_id = '%s'";

        tables.change("talent", change.formatted("-", post));
        var findings = new ReadModelCheck(tables).findings();
        tables.change("talent", change.formatted("+", post));

        assertThat(findings)
                .filteredOn(finding -> finding.text().contains(post))
                .extracting(Finding::kind)
                .containsExactly(Kind.LOST);
    }

    @Test
    void an_event_that_is_not_on_its_topic_is_lost_and_one_that_was_never_committed_is_found() {
        var change = "update outbox set event_id = '%s' where event_id = '%s'";
        var real = tables.rows("workforce", "select event_id from outbox order by seq limit 1")
                .getFirst()
                .getFirst();
        var other = new Dice(1).uuid().toString();

        tables.change("workforce", change.formatted(other, real));
        var findings = new TopicCheck(tables, topics).findings();
        tables.change("workforce", change.formatted(real, other));

        assertThat(findings).extracting(Finding::kind).contains(Kind.LOST, Kind.DUPLICATED);
    }

    @Test
    void whatever_a_stranger_is_shown_is_found() {
        var post = tables.rows("workforce", "select id from post where organisation = 'RR8' order by id limit 1");
        var suite = SharedSuite.suite();
        try (var ledger = new WriteLedger(Path.of("target/check-ledger.jsonl"));
                var token = new LastingToken(() -> suite.tokens().ofDemoUser(Crew.HR))) {
            ledger.note(new Entry(
                    "request",
                    "key",
                    new Effect(Operation.ESTABLISH_POST, "any"),
                    Outcome.ACKNOWLEDGED,
                    201,
                    Instant.EPOCH,
                    Duration.ZERO,
                    "/workforce/v1/posts/" + post.getFirst().getFirst()));
            var client = new LedgerClient(URI.create(suite.gateway()), token, ledger, Clock.systemUTC(), new Dice(3));
            var owner = new Stranger(client, token, ledger, new Dice(4));

            owner.run();

            assertThat(owner.findings()).hasSize(1);
        }
    }

    @Test
    void an_outage_that_looks_like_an_accident_is_found() {
        var effect = new Effect(Operation.ESTABLISH_POST, "any");
        var orderly = Stream.of(0, 201, 409, 502, 503, 504)
                .map(status -> entry(effect, Outcome.of(status), status))
                .toList();

        assertThat(KillingPostgres.accidents(orderly)).isEmpty();
        assertThat(KillingPostgres.accidents(List.of(entry(effect, Outcome.UNKNOWN, 500))))
                .get()
                .extracting(Finding::kind)
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void a_key_that_stays_in_flight_is_found_even_if_all_clients_hear_the_same() {
        var inFlight = reply(409, "code", "idempotency-in-flight");

        assertThat(SameKey.judge(List.of(inFlight, inFlight)))
                .extracting(Finding::kind)
                .containsExactly(Kind.BROKEN);
        assertThat(SameKey.judge(List.of(reply(201, "id", "one"), inFlight)))
                .extracting(Finding::kind)
                .containsExactly(Kind.BROKEN);
    }

    @Test
    void two_things_of_one_key_are_found() {
        assertThat(SameKey.judge(List.of(reply(201, "id", "one"), reply(201, "id", "other"))))
                .extracting(Finding::kind)
                .containsExactly(Kind.DUPLICATED);
        assertThat(SameKey.judge(List.of(reply(201, "id", "one"), reply(201, "id", "one"))))
                .isEmpty();
    }

    @Test
    void a_kill_before_or_after_everything_struck_nobody() {
        var effect = new Effect(Operation.ESTABLISH_POST, "any");
        var lost = entry(effect, Outcome.UNKNOWN, 502);
        var done = entry(effect, Outcome.ACKNOWLEDGED);
        var later = new Entry("request", "key", effect, Outcome.ACKNOWLEDGED, 201, Instant.EPOCH, LATER, "");

        assertThat(SameKey.isStruck(List.of(done, later))).isFalse();
        assertThat(SameKey.isStruck(List.of(lost))).isFalse();
        assertThat(SameKey.isStruck(List.of(entry(effect, Outcome.UNKNOWN, 503), later)))
                .isFalse();
        assertThat(SameKey.isStruck(List.of(lost, done))).isFalse();
        assertThat(SameKey.isStruck(List.of(lost, later))).isTrue();
    }

    @Test
    void an_acknowledged_write_that_went_from_the_audit_is_found() {
        var suite = SharedSuite.suite();
        var check = new AuditCheck(tables, new AuditOfSuite(suite, Clock.systemUTC(), Duration.ofMinutes(1)));
        try (var ledger = new WriteLedger(Path.of("target/audit-ledger.jsonl"));
                var token = new LastingToken(() -> suite.tokens().ofDemoUser(Crew.HR))) {
            var client = new LedgerClient(URI.create(suite.gateway()), token, ledger, Clock.systemUTC(), new Dice(5));
            assertThat(client.send(SameKey.wish(new Dice(Clock.systemUTC().millis())))
                            .done())
                    .isTrue();
            assertThat(check.of(ledger.entries())).isEmpty();
            var request = ledger.entries().getLast().request();

            tables.change(
                    "workforce",
                    "create table gone as select * from audit_entry where request_id = '%s'".formatted(request));
            tables.change("workforce", "delete from audit_entry where request_id = '%s'".formatted(request));
            var findings = check.of(ledger.entries());
            tables.change("workforce", "insert into audit_entry overriding system value select * from gone");
            tables.change("workforce", "drop table gone");

            assertThat(findings).extracting(Finding::kind).containsExactlyInAnyOrder(Kind.BROKEN, Kind.LOST);
            assertThat(check.of(ledger.entries())).isEmpty();
        }
    }

    private static Reply reply(int status, String property, String value) {
        return new Reply(status, "", "", JsonNodeFactory.instance.objectNode().put(property, value));
    }

    private static Entry entry(Effect effect, Outcome outcome) {
        return entry(effect, outcome, 201);
    }

    private static Entry entry(Effect effect, Outcome outcome, int status) {
        return new Entry("request", "key", effect, outcome, status, Instant.EPOCH, Duration.ZERO, "");
    }
}
