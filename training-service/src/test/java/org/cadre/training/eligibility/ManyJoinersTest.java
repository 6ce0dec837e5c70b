package org.cadre.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.KafkaServer;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Staff;
import org.cadre.training.Staff.Member;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** A trust joins at once: its people arrive faster than one by one. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ManyJoinersTest {

    private static final int JOINERS = 2_000;
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    @Inject
    Eligibilities eligibilities;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void each_of_two_thousand_joiners_is_judged_once_and_announced_in_a_minute() throws Exception {
        ForeignEvents.ensure(Staff.PEOPLE);
        var known = judged();
        var joiners = Stream.generate(Staff::somebody).limit(JOINERS).toList();
        var start = Instant.now();

        announce(joiners);

        await().pollInSameThread().atMost(AT_MOST).until(() -> judged() == known + JOINERS);
        var judged = Duration.between(start, Instant.now());
        await().pollInSameThread().atMost(AT_MOST).until(() -> unpublished() == 0);
        var published = Duration.between(start, Instant.now());
        Log.infof("%d joiners: judged at %d/s, announced at %d/s", JOINERS, rate(judged), rate(published));
        assertThat(eventsAbout(joiners)).isEqualTo(JOINERS);
    }

    /** One request at a time: on a new partition a later batch could otherwise overtake the first. */
    private static void announce(List<Member> joiners) throws Exception {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", KafkaServer.shared(), "max.in.flight.requests.per.connection", 1);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = joiners.stream()
                    .map(joiner -> producer.send(joined(joiner)))
                    .toList();
            for (var acknowledged : sent) {
                assertThat(acknowledged.get(30, TimeUnit.SECONDS).hasOffset()).isTrue();
            }
        }
    }

    private static ProducerRecord<String, byte[]> joined(Member joiner) {
        var person = joiner.personId().toString();
        var message = new ProducerRecord<>(
                Staff.PEOPLE, person, joiner.joined("RR8", "2026-11-01").getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/cadre/workforce",
                        "ce_type", "cadre.workforce.person.joined.v1",
                        "ce_subject", person,
                        "ce_sequence", "%020d".formatted(1),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private long judged() {
        return transactions.bySystem(eligibilities::count);
    }

    private long unpublished() {
        return database.createNativeQuery("select count(*) from outbox where published_at is null", Long.class)
                .getSingleResult();
    }

    private long eventsAbout(List<Member> joiners) {
        return database.createNativeQuery("""
                        select count(*) from outbox
                        where type = 'cadre.training.eligibility.assessed.v1' and message_key in (:people)
                        """, Long.class)
                .setParameter(
                        "people",
                        joiners.stream()
                                .map(joiner -> joiner.personId().toString())
                                .toList())
                .getSingleResult();
    }

    private static long rate(Duration time) {
        return JOINERS * 1_000L / time.toMillis();
    }
}
