package org.cadre.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.cadre.kit.event.JobsDatabase;
import org.cadre.kit.event.Outbox;
import org.cadre.kit.schedule.Workers;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AuditSealerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    JobsDatabase database;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditConfig config;

    @Inject
    Clock clock;

    @Test
    void what_was_recorded_is_chained_by_organisation_in_the_order_of_its_recording() {
        recorded("CHN", 5);
        recorded(null, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(positions("CHN")).containsExactly(1L, 2L, 3L, 4L, 5L));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(positions("ENG")).isNotEmpty());
        assertThat(links("CHN")).isTrue();
    }

    @Test
    void an_entry_that_commits_late_with_a_lower_seq_is_sealed_after_the_others() {
        var quickIsSealed = new CountDownLatch(1);
        var slowIsWritten = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    audit.recordBySystem("slow", AuditedAct.of("keep", "note", 1, "LAT"));
                    slowIsWritten.countDown();
                    waitFor(quickIsSealed);
                }));
        waitFor(slowIsWritten);

        recorded("LAT", 1);
        await().atMost(PATIENCE).until(() -> positions("LAT").size() == 1);
        quickIsSealed.countDown();
        slow.join();

        await().atMost(PATIENCE).until(() -> positions("LAT").size() == 2);
        var seqs = column("select entry_seq from audit_seal where chain = 'LAT' order by position");
        assertThat(seqs.getFirst()).isGreaterThan(seqs.getLast());
    }

    @Test
    void a_second_replica_waits_and_takes_over_when_the_first_is_gone() throws Exception {
        var meters = new SimpleMeterRegistry();
        var second = new AuditSealer(database, outbox, config, clock, new Workers(meters, clock), meters);
        second.start(new StartupEvent());

        endTheSealersConnections();
        recorded("TWO", 20);
        await().atMost(PATIENCE).until(() -> positions("TWO").size() == 20);
        endTheSealersConnections();
        recorded("TWO", 20);

        await().atMost(PATIENCE).until(() -> positions("TWO").size() == 40);
        assertThat(links("TWO")).isTrue();
        await().atMost(PATIENCE)
                .until(() -> meters.get("audit_seal_lag").gauge().value() == 0);
        second.stop(new ShutdownEvent());
    }

    @Test
    void a_chain_that_grew_gets_a_signed_head_on_the_topic() {
        recorded("HED", 3);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                PublishedEvents.on("cadre.kit.audit-heads.v1").all())
                        .filteredOn(event -> event.data().path("chain").asText().equals("HED"))
                        .first()
                        .satisfies(head -> {
                            assertThat(head.type()).isEqualTo("cadre.kit.audit-head.signed.v1");
                            assertThat(head.data().path("position").asLong()).isBetween(1L, 3L);
                            assertThat(head.data().path("service").asText()).isEqualTo("kit");
                            assertThat(head.data().path("keyId").asText()).isEqualTo("339e2ff917630507");
                        }));
    }

    @Test
    void heads_are_not_signed_more_often_than_they_should_be_except_at_the_end() throws SQLException {
        try (var connection = database.open()) {
            connection.setAutoCommit(false);
            var entries =
                    IntStream.rangeClosed(1, 2).mapToObj(AuditSealerTest::entry).toList();
            var signer = new HeadSigner("kit", config.signingKey().orElseThrow());
            var first = Seal.after(Tip.start("SGN"), entries.getFirst());
            var second = Seal.after(first.tip(), entries.getLast());
            new Seals(connection).insert(List.of(first), clock.instant());
            new Sealing(connection, outbox, signer).sign(Duration.ofHours(1), clock.instant());
            new Seals(connection).insert(List.of(second), clock.instant());

            new Sealing(connection, outbox, signer).sign(Duration.ofHours(1), clock.instant());
            assertThat(column("select position from audit_head where chain = 'SGN' order by 1"))
                    .containsExactly(1L);

            new Sealing(connection, outbox, signer).sign(Duration.ZERO, clock.instant());
            assertThat(column("select position from audit_head where chain = 'SGN' order by 1"))
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void the_lag_is_seconds_and_falls_to_nothing() {
        recorded("LAG", 1);

        await().atMost(PATIENCE).until(() -> sealer.lagSeconds() == 0);
        await().atMost(PATIENCE).until(() -> positions("LAG").size() == 1);
    }

    @ParameterizedTest
    @CsvSource({"'', is missing", "c2hvcnQ=, is no such key", "!, is no such key"})
    void without_a_usable_key_a_service_does_not_start(String key, String complaint) {
        var keyless = new SmallRyeConfigBuilder()
                .withMapping(AuditConfig.class)
                .withDefaultValue("cadre.audit.source", "/cadre/kit")
                .withDefaultValue("cadre.audit.signing-key", key)
                .withDefaultValue("cadre.audit.every", "PT1S")
                .withDefaultValue("cadre.audit.head-every", "PT1M")
                .build()
                .getConfigMapping(AuditConfig.class);
        var meters = new SimpleMeterRegistry();
        var replica = new AuditSealer(database, outbox, keyless, clock, new Workers(meters, clock), meters);

        assertThatThrownBy(() -> replica.start(new StartupEvent()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The key that signs the audit %s: set CADRE_AUDIT_KEY".formatted(complaint));
    }

    private void recorded(String organisation, int times) {
        IntStream.range(0, times)
                .forEach(i -> QuarkusTransaction.requiringNew()
                        .run(() -> audit.recordBySystem(
                                "test", AuditedAct.of("keep", "note", UUID.randomUUID(), organisation))));
    }

    /** High numbers, for no such entry exists. */
    private static RecordedEntry entry(int number) {
        return new RecordedEntry(
                1_000_000_000L + number,
                Instant.EPOCH,
                "system:test",
                null,
                "SGN",
                "keep",
                "note",
                "1",
                "ALLOWED",
                null,
                null,
                null);
    }

    private List<Long> positions(String chain) {
        return column("select position from audit_seal where chain = '%s' order by 1".formatted(chain));
    }

    private boolean links(String chain) {
        return column("""
                        select count(*) from audit_seal s
                        where chain = '%s' and position > 1 and previous_hash <>
                            (select hash from audit_seal p where p.chain = s.chain and p.position = s.position - 1)
                        """.formatted(chain)).equals(List.of(0L));
    }

    private void endTheSealersConnections() {
        column("""
                select count(pg_terminate_backend(l.pid)) from pg_locks l
                where locktype = 'advisory' and classid = %d and granted
                  and database = (select oid from pg_database where datname = current_database())
                """.formatted(0x0B0E7));
    }

    private List<Long> column(String sql) {
        try (Connection connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<Long>();
            while (rows.next()) {
                values.add(rows.getLong(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
