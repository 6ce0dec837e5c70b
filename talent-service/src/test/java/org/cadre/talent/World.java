package org.cadre.talent;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.hibernate.Session;

/** The world around talent: publishes what workforce and training would, and waits until it has arrived. */
@Singleton
public class World {

    /** Somebody with a staff record. */
    public record Person(UUID id, String staffUid) {}

    private static final AtomicLong STAFF = new AtomicLong(910_000_000_000L);

    private final Session database;
    private final Transactions transactions;
    private final AtomicLong numbers = new AtomicLong(1000);
    private boolean trustsKnown;

    World(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Leeds (RR8) under the region Y63 and Northampton (RNS) under Y60. */
    public synchronized void knowsTheTrusts() {
        if (!trustsKnown) {
            trust("RR8", "Y63");
            trust("RNS", "Y60");
            trustsKnown = true;
        }
    }

    private void trust(String code, String region) {
        var id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        var number = numbers.incrementAndGet();
        publish("organisations", id, "organisation.recorded", number, """
                {"organisationId": "%s", "code": "%s", "name": "A trust", "type": "TRUST", "opensOn": "2000-04-01",
                 "memberships": [{"kind": "REGION", "code": "%s", "from": "2020-04-01"},
                                 {"kind": "COUNTRY", "code": "ENG", "from": "2000-04-01"}],
                 "successors": [], "occurredAt": "2026-01-01T00:00:00Z"}
                """.formatted(id, code, region));
        arrived("workforce_organisation", "organisation_id", id, number);
    }

    public Person person() {
        var person = new Person(UUID.randomUUID(), Long.toString(STAFF.incrementAndGet()));
        var number = numbers.incrementAndGet();
        publish("people", person.id(), "person.joined", number, """
                {"personId": "%s", "staffUid": "%s", "assignments": [], "occurredAt": "2026-01-01T00:00:00Z"}
                """.formatted(person.id(), person.staffUid()));
        arrived("workforce_person", "person_id", person.id(), number);
        return person;
    }

    public UUID vacantPost(String organisation, String stage) {
        var id = UUID.randomUUID();
        change(id, organisation, stage, "post.established", "VACANT");
        return id;
    }

    public void fill(UUID post, String organisation, String stage) {
        change(post, organisation, stage, "post.filled", "FILLED");
    }

    public void vacate(UUID post, String organisation, String stage) {
        change(post, organisation, stage, "post.vacated", "VACANT");
    }

    /** A verdict for one stage; {@code more} is appended to it, such as {@code , "validUntil": "2027-01-31"}. */
    public void verdict(UUID person, String stage, String outcome, String gaps, String more) {
        var number = numbers.incrementAndGet();
        var json = """
                {"eligibilityId": "%s", "personId": "%s", "occurredAt": "2026-01-01T00:00:00Z",
                 "verdicts": [{"stage": "%s", "outcome": "%s", "gaps": [%s] %s}]}
                """.formatted(UUID.randomUUID(), person, stage, outcome, gaps, more);
        ForeignEvents.publish(
                "cadre.training.eligibilities.v1",
                person.toString(),
                "cadre.training.eligibility.assessed.v1",
                person.toString(),
                number,
                json);
        arrived("training_eligibility", "person_id", person, number);
    }

    /** The post goes to another organisation, vacant as it is. */
    public void move(UUID post, String organisation, String stage) {
        change(post, organisation, stage, "post.changed", "VACANT");
    }

    private void change(UUID post, String organisation, String stage, String type, String state) {
        var number = numbers.incrementAndGet();
        publish("posts", post, type, number, post(post, organisation, stage, state));
        arrived("workforce_post", "post_id", post, number);
    }

    private static String post(UUID post, String organisation, String stage, String state) {
        return """
                {"postId": "%s", "positionNumber": "1", "organisation": "%s", "staffGroup": "ADMINISTRATIVE",
                 "band": "8A", "stage": "%s", "establishmentWte": 1.0, "state": "%s", "vacancyWte": 1.0,
                 "occurredAt": "2026-01-01T00:00:00Z"}
                """.formatted(post, organisation, stage, state);
    }

    private static void publish(String aggregates, UUID id, String type, long number, String json) {
        ForeignEvents.publish(
                "cadre.workforce.%s.v1".formatted(aggregates),
                id.toString(),
                "cadre.workforce.%s.v1".formatted(type),
                id.toString(),
                number,
                json);
    }

    private void arrived(String table, String key, UUID id, long number) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> transactions.bySystem(() -> database.createNativeQuery(
                                        "select count(*) from %s where %s = :id and event_number >= :number"
                                                .formatted(table, key),
                                        Long.class)
                                .setParameter("id", id)
                                .setParameter("number", number)
                                .getSingleResult()
                        > 0));
    }
}
