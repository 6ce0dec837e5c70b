package org.cadre.local.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The audit of an invented service in a database with the kit's own tables: chains that were sealed as a service does it,
 * by the rules of {@code docs/audit.md}, for somebody with every right over the database to tamper with.
 */
final class SealedAudit {

    static final Instant START = Instant.parse("2026-04-01T08:00:00Z");
    static final Instant LATER = START.plus(Duration.ofHours(1));

    /** Of a broker that has just started, on a machine that also builds. */
    private static final int PATIENCE = 60;

    private static final Path TABLES = Path.of("../service-kit/kit-data/src/main/resources/db/kit");

    private final String service;
    private final String broker;
    private final Connection owner;

    SealedAudit(String service, String broker, Connection owner) throws SQLException, IOException {
        this.service = service;
        this.broker = broker;
        this.owner = owner;
        for (var file : List.of("V0.1__events_audit_reference.sql", "V0.2__audit_seals.sql")) {
            run(Files.readString(TABLES.resolve(file))
                    .replace("${app}", "appraisal_app")
                    .replace("${jobs}", "appraisal_jobs"));
        }
    }

    /** Records and seals entries of the organisation, one a second from the start on. */
    void sealed(String organisation, int count) throws SQLException {
        for (var i = 0; i < count; i++) {
            recorded(organisation, "thing-" + i);
        }
        seal();
    }

    void recorded(String organisation, String thing) throws SQLException {
        try (var statement = owner.prepareStatement("""
                with entry as (
                    insert into audit_entry (recorded_at, actor, organisation, action, resource, resource_id, decision)
                    values (?, 'somebody', ?, 'keep', 'thing', ?, 'ALLOWED') returning seq)
                insert into audit_pending select seq from entry
                """)) {
            statement.setObject(1, START.atOffset(ZoneOffset.UTC));
            statement.setString(2, organisation);
            statement.setString(3, thing);
            statement.executeUpdate();
        }
    }

    /** Seals whatever has no seal yet, in the order of its numbers. */
    void seal() throws SQLException {
        for (var entry : entriesWithout("audit_seal")) {
            var chain = entry.texts().get(2) == null ? "ENG" : entry.texts().get(2);
            run("""
                    with tip as (
                        select position, hash from audit_seal where chain = '%1$s' order by position desc limit 1),
                    last as (
                        select coalesce((select position from tip), 0) as position,
                               coalesce((select hash from tip), decode(repeat('00', 32), 'hex')) as hash)
                    insert into audit_seal
                    select '%1$s', position + 1, %2$d, sha256(form), hash, sha256(hash || form), now()
                    from last, decode('%3$s', 'hex') as form
                    """.formatted(chain, entry.seq(), HexFormat.of().formatHex(entry.canonical())));
            run("delete from audit_pending where seq = " + entry.seq());
        }
    }

    /** Signs the end of the chain, keeps the head in the database and publishes it. */
    SignedHead signed(String chain, TestKey key) throws Exception {
        var head = key.sign(service, chain, number("max(position)", chain), lastHash(chain), START);
        keep(head);
        publish(head);
        return head;
    }

    void keep(SignedHead head) throws SQLException {
        try (var statement =
                owner.prepareStatement("insert into audit_head values (?, ?, ?, ?, ?, decode(?, 'base64'))")) {
            statement.setString(1, head.chain());
            statement.setLong(2, head.position());
            statement.setBytes(3, new Hash(head.hash()).bytes());
            statement.setObject(4, head.signedAt().atOffset(ZoneOffset.UTC));
            statement.setString(5, head.keyId());
            statement.setString(6, head.signature());
            statement.executeUpdate();
        }
    }

    void publish(SignedHead head) throws Exception {
        publish(new ObjectMapper()
                .writeValueAsString(Map.of(
                        "service", head.service(),
                        "chain", head.chain(),
                        "position", head.position(),
                        "hash", head.hash(),
                        "keyId", head.keyId(),
                        "signature", head.signature(),
                        "occurredAt", head.signedAt().toString())));
    }

    void publish(String payload) throws Exception {
        var client = Map.<String, Object>of("bootstrap.servers", broker);
        try (var admin = Admin.create(client);
                var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            if (!admin.listTopics().names().get(PATIENCE, TimeUnit.SECONDS).contains(topic().name())) {
                admin.createTopics(List.of(new NewTopic(topic().name(), 3, (short) 1)))
                        .all()
                        .get(PATIENCE, TimeUnit.SECONDS);
            }
            producer.send(new ProducerRecord<>(topic().name(), payload)).get(PATIENCE, TimeUnit.SECONDS);
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    String lastHash(String chain) throws SQLException {
        return text("select encode(hash, 'hex') from audit_seal where chain = '%s' order by position desc limit 1"
                .formatted(chain));
    }

    long number(String expression, String chain) throws SQLException {
        return Long.parseLong(text("select %s from audit_seal where chain = '%s'".formatted(expression, chain)));
    }

    private String text(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    Verdict verdict(Connection jobs, PublicKeys keys, Recoveries recoveries) throws SQLException {
        var clock = Clock.fixed(LATER, ZoneOffset.UTC);
        return new Verification(service, topic(), keys, recoveries, clock, Duration.ofMinutes(1)).of(jobs);
    }

    private HeadTopic topic() {
        return new HeadTopic(broker, service);
    }

    private List<Entry> entriesWithout(String table) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select %s from audit_entry e where seq not in (select entry_seq from %s) order by seq"
                                .formatted(Entry.COLUMNS, table))) {
            var entries = new ArrayList<Entry>();
            while (rows.next()) {
                entries.add(Entry.read(rows, 1));
            }
            return entries;
        }
    }
}
