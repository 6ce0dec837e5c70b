package org.cadre.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.cadre.local.audit.TestKey.OF_THE_SERVICE;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cadre.local.audit.Fault.Kind;
import org.cadre.local.audit.Recoveries.Recovery;
import org.cadre.local.server.KafkaServer;
import org.cadre.local.server.PostgresServer;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody with every right over the database tampers with an audit of ten entries of RR8 (signed at the end, position
 * ten) and three that belong to no organisation.
 */
class VerificationTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final TestKey STRANGE = new TestKey(7, "324be2dea8bc4446");

    @TempDir
    static Path folder;

    private static Site site;
    private static PostgresServer postgres;
    private static KafkaServer kafka;

    private Connection owner;
    private String database;
    private SealedAudit audit;

    @BeforeAll
    static void start() {
        var cache = new CacheFolder(Path.of("target", "cache").toAbsolutePath());
        site = new Site(new StateFolder(folder), cache, Checkout.around(Path.of(".")), Ports.movedBy(24_000));
        postgres = new PostgresServer(site);
        kafka = new KafkaServer(site);
        postgres.start();
        kafka.start();
    }

    @AfterAll
    static void stop() {
        kafka.stop();
        postgres.stop();
    }

    @BeforeEach
    void record() throws Exception {
        database = "audited" + NUMBERS.incrementAndGet();
        try (var anywhere = connect("postgres", "postgres");
                var statement = anywhere.createStatement()) {
            statement.execute("create database " + database);
        }
        owner = connect(database, "postgres");
        audit = new SealedAudit(database, kafka.address(), owner);
        audit.sealed("RR8", 10);
        audit.sealed(null, 3);
        audit.signed("RR8", OF_THE_SERVICE);
    }

    @AfterEach
    void disconnect() throws SQLException {
        owner.close();
    }

    @Test
    void an_untouched_audit_holds_and_is_told_chain_by_chain() throws SQLException {
        var verdict = verdict();

        assertThat(verdict.faults()).isEmpty();
        assertThat(printed(verdict))
                .contains("ENG        entries 3, sealed 3, no head yet")
                .contains(
                        "RR8        entries 10, sealed 10, last head 10 at 2026-04-01T08:00:00Z with key 339e2ff917630507")
                .contains("the audit holds");
    }

    @Test
    void a_rolled_back_entry_and_one_that_committed_late_are_no_faults() throws SQLException {
        audit.run("select nextval(pg_get_serial_sequence('audit_entry', 'seq'))");
        audit.sealed("RR8", 1);
        audit.run("insert into audit_entry overriding system value select 14, recorded_at, actor, null, 'RR8', action,"
                + " resource, 'late', decision from audit_entry where seq = 1");
        audit.seal();

        assertThat(verdict().faults()).isEmpty();
    }

    @Test
    void an_edited_entry_is_found() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");

        found(Kind.EDITED, 4, 4);
    }

    @Test
    void an_entry_that_was_edited_together_with_its_hash_is_found() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        rehash(4, "entry_hash");

        found(Kind.EDITED, 4, 4);
    }

    @Test
    void an_entry_that_was_edited_and_sealed_anew_breaks_the_chain_behind_it() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        rehash(4, "entry_hash");
        rehash(4, "hash");

        assertThat(verdict().faults()).extracting(Fault::kind, Fault::position).contains(tuple(Kind.REMOVED, 5L));
    }

    @Test
    void an_entry_that_was_given_to_another_organisation_is_found() throws SQLException {
        audit.run("update audit_entry set organisation = 'RWH' where seq = 4");

        found(Kind.EDITED, 4, 4);
    }

    @Test
    void a_removed_entry_is_found() throws SQLException {
        audit.run("delete from audit_entry where seq = 4");

        found(Kind.REMOVED, 4, 4);
    }

    @Test
    void an_entry_that_was_removed_with_its_seal_is_found() throws SQLException {
        audit.run("delete from audit_entry where seq = 4");
        audit.run("delete from audit_seal where entry_seq = 4");

        found(Kind.REMOVED, 4, 0);
    }

    @Test
    void closing_the_gap_of_a_removed_entry_does_not_hide_it() throws SQLException {
        audit.run("delete from audit_entry where seq = 4");
        audit.run("delete from audit_seal where entry_seq = 4");
        for (var position = 5; position <= 10; position++) {
            moveSeal(position, position - 1);
        }

        assertThat(verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .containsExactly(tuple(Kind.REMOVED, 4L), tuple(Kind.CUT_OFF, 10L));
    }

    @Test
    void a_cut_off_end_is_found_though_seals_and_heads_went_with_it() throws SQLException {
        audit.run("delete from audit_entry where seq between 9 and 10");
        audit.run("delete from audit_seal where entry_seq between 9 and 10");
        audit.run("delete from audit_head where position = 10");

        assertThat(verdict().faults())
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(Kind.CUT_OFF, Kind.HEAD_MISSING);
        assertThat(printed(verdict())).contains("FAULT cut-off: chain RR8, position 9: it went to position 10");
    }

    @Test
    void a_chain_that_is_gone_altogether_is_found() throws SQLException {
        audit.run("delete from audit_entry where organisation = 'RR8'");
        audit.run("delete from audit_seal where chain = 'RR8'");

        found(Kind.CUT_OFF, 1, 0);
    }

    @Test
    void entries_that_changed_places_are_found() throws SQLException {
        audit.run("""
                update audit_entry e set resource_id = o.resource_id from audit_entry o
                where (e.seq, o.seq) in ((4, 7), (7, 4))
                """);

        assertThat(verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .containsExactly(tuple(Kind.REORDERED, 4L), tuple(Kind.REORDERED, 7L));
    }

    @Test
    void seals_that_changed_places_are_found() throws SQLException {
        moveSeal(4, 100);
        moveSeal(7, 4);
        moveSeal(100, 7);

        assertThat(verdict().faults()).extracting(Fault::kind).containsOnly(Kind.REORDERED);
        assertThat(verdict().faults()).extracting(Fault::position).contains(4L, 7L);
    }

    @Test
    void seals_that_exchanged_their_entries_are_found() throws SQLException {
        audit.run("alter table audit_seal drop constraint audit_seal_entry_seq_key");
        audit.run("""
                update audit_seal s set entry_seq = o.entry_seq, entry_hash = o.entry_hash from audit_seal o
                where (s.entry_seq, o.entry_seq) in ((4, 7), (7, 4))
                """);

        assertThat(verdict().faults()).extracting(Fault::kind).containsExactly(Kind.REORDERED, Kind.REORDERED);
    }

    @Test
    void an_entry_that_no_service_wrote_is_found() throws SQLException {
        insertEntry();

        found(Kind.INSERTED, 0, 14);
    }

    @Test
    void an_entry_that_was_put_in_between_with_a_seal_is_found() throws SQLException {
        insertEntry();
        for (var position = 10; position >= 5; position--) {
            moveSeal(position, position + 1);
        }
        audit.run("insert into audit_seal select 'RR8', 5, 14, hash, hash, hash, now() from audit_seal"
                + " where entry_seq = 4");
        rehash(14, "entry_hash");
        rehash(14, "hash");

        assertThat(verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .containsExactly(tuple(Kind.INSERTED, 5L));
    }

    @Test
    void a_chain_that_was_rebuilt_without_a_flaw_contradicts_its_head() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        audit.run("delete from audit_seal where chain = 'RR8'");
        audit.seal();

        found(Kind.REPLACED, 10, 10);
    }

    @Test
    void a_rebuilt_chain_with_a_head_of_its_own_needs_the_key() throws Exception {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        audit.run("delete from audit_seal where chain = 'RR8'");
        audit.seal();
        audit.run("delete from audit_head");
        audit.signed("RR8", STRANGE);

        assertThat(verdict().faults())
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(Kind.HEAD_FORGED, Kind.HEAD_FORGED, Kind.HEAD_MISSING, Kind.REPLACED);
    }

    @Test
    void a_head_with_a_wrong_signature_is_found_in_the_database_and_on_the_topic() throws Exception {
        var good = OF_THE_SERVICE.sign(database, "RR8", 5, "00".repeat(32), SealedAudit.START);
        var forged = new SignedHead(database, "RR8", 6, good.hash(), good.keyId(), good.signature(), good.signedAt());
        audit.keep(forged);
        audit.publish(forged);

        assertThat(verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .containsOnly(tuple(Kind.HEAD_FORGED, 6L))
                .hasSize(2);
    }

    @Test
    void what_is_no_head_is_not_passed_over() throws Exception {
        audit.publish("no head");
        audit.publish("{}");
        audit.publish(OF_THE_SERVICE.sign("other", "RR8", 1, "00".repeat(32), SealedAudit.START));

        assertThat(verdict().faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.HEAD_FORGED, Kind.HEAD_FORGED, Kind.HEAD_FORGED);
    }

    @Test
    void a_head_that_is_not_on_the_topic_is_missed_after_a_while() throws Exception {
        audit.keep(OF_THE_SERVICE.sign(database, "ENG", 3, audit.lastHash("ENG"), SealedAudit.START));
        audit.keep(OF_THE_SERVICE.sign(
                database, "ENG", 2, audit.lastHash("ENG"), SealedAudit.LATER.minus(Duration.ofSeconds(59))));

        assertThat(verdict().faults())
                .extracting(Fault::kind, Fault::position)
                .contains(tuple(Kind.HEAD_MISSING, 3L))
                .doesNotContain(tuple(Kind.HEAD_MISSING, 2L));
    }

    @Test
    void an_entry_that_waits_too_long_for_its_seal_is_found() throws SQLException {
        audit.recorded("RR8", "forgotten");

        found(Kind.UNSEALED, 0, 14);
    }

    @Test
    void an_entry_that_went_before_it_was_sealed_is_found() throws SQLException {
        audit.recorded("RR8", "gone");
        audit.run("delete from audit_entry where seq = 14");

        found(Kind.REMOVED, 0, 14);
    }

    @Test
    void an_end_that_a_recovery_lost_is_accepted_once_an_operator_says_so() throws SQLException {
        audit.run("delete from audit_entry where seq between 9 and 10");
        audit.run("delete from audit_seal where entry_seq between 9 and 10");
        audit.run("delete from audit_head where position = 10");
        audit.sealed("RR8", 2);
        var loss = new Recovery(database, "RR8", 8, SealedAudit.LATER, "set back after a lost disk");

        assertThat(verdict().holds()).isFalse();
        var accepted = verdict(new Recoveries(List.of(loss)), OF_THE_SERVICE);
        assertThat(accepted.faults()).isEmpty();
        assertThat(printed(accepted)).contains("accepted: chain RR8 was set back to position 8", "a lost disk");
    }

    @Test
    void an_accepted_recovery_hides_nothing_before_the_loss() throws SQLException {
        audit.run("update audit_entry set actor = 'somebody else' where seq = 4");
        var loss = new Recovery(database, "RR8", 8, SealedAudit.LATER, "set back after a lost disk");

        assertThat(verdict(new Recoveries(List.of(loss)), OF_THE_SERVICE).faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.EDITED);
    }

    @Test
    void heads_that_only_the_database_has_are_accepted_after_a_wiped_broker() throws Exception {
        audit.keep(OF_THE_SERVICE.sign(database, "ENG", 3, audit.lastHash("ENG"), SealedAudit.START));
        var loss = new Recovery(database, "ENG", 3, SealedAudit.LATER, "broker wiped");

        assertThat(verdict().holds()).isFalse();
        assertThat(verdict(new Recoveries(List.of(loss)), OF_THE_SERVICE).faults())
                .isEmpty();
    }

    @Test
    void heads_of_the_previous_key_still_count() throws Exception {
        audit.sealed("RR8", 1);
        audit.signed("RR8", STRANGE);

        assertThat(verdict(Recoveries.none(), STRANGE, OF_THE_SERVICE).faults()).isEmpty();
    }

    private void found(Kind kind, long position, long seq) throws SQLException {
        var chain = kind == Kind.REMOVED && position == 0 ? "?" : "RR8";
        assertThat(verdict().faults())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("detail")
                .containsExactly(new Fault(kind, chain, position, seq, ""));
    }

    private Verdict verdict() throws SQLException {
        return verdict(Recoveries.none(), OF_THE_SERVICE);
    }

    /** As the jobs role: the verifier needs no more than that. */
    private Verdict verdict(Recoveries recoveries, TestKey... keys) throws SQLException {
        try (var jobs = connect(database, "appraisal_jobs")) {
            return audit.verdict(jobs, TestKey.trusted(keys), recoveries);
        }
    }

    private static String printed(Verdict verdict) {
        var bytes = new ByteArrayOutputStream();
        new VerdictLines(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print(verdict);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void insertEntry() throws SQLException {
        audit.run("insert into audit_entry (recorded_at, actor, organisation, action, resource, resource_id, decision)"
                + " select recorded_at, 'forger', 'RR8', action, resource, 'forged', decision from audit_entry"
                + " where seq = 1");
    }

    private void moveSeal(long from, long to) throws SQLException {
        audit.run("update audit_seal set position = %d where chain = 'RR8' and position = %d".formatted(to, from));
    }

    /** Makes a hash of a seal fit its entry again. */
    private void rehash(long seq, String column) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select %s from audit_entry e where seq = %d".formatted(Entry.COLUMNS, seq))) {
            row.next();
            var form = "decode('%s', 'hex')"
                    .formatted(HexFormat.of().formatHex(Entry.read(row, 1).canonical()));
            var content = column.equals("hash") ? "previous_hash || " + form : form;
            audit.run("update audit_seal set %s = sha256(%s) where entry_seq = %d".formatted(column, content, seq));
        }
    }

    private static Connection connect(String name, String user) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(name), user, site.state().secrets().password(user));
    }
}
