package org.cadre.appraisal.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExclusionsTest {

    private static final String TOPIC = "cadre.workforce.exclusions.v1";
    private static final String RECORDED = "cadre.workforce.exclusion.recorded.v1";
    private static final String CHANGED = "cadre.workforce.exclusion.changed.v1";
    private static final String REMOVED = "cadre.workforce.exclusion.removed.v1";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private final UUID person = UUID.randomUUID();
    private final UUID exclusion = UUID.randomUUID();

    @Test
    void exclusions_are_read_as_workforce_publishes_them() {
        publishSample(RECORDED, 1);
        awaitKept(1, "RR8 2026-05-01 null");

        publishSample(CHANGED, 2);
        awaitKept(2, "RR8 2026-05-01 2027-01-31");

        publishSample(REMOVED, 3);
        awaitKept(3, "null null null");
    }

    @Test
    void an_exclusion_counts_from_its_first_day_to_its_last() {
        publish(RECORDED, 1, "2026-05-01", "2026-06-30");
        awaitKept(1, "RR8 2026-05-01 2026-06-30");

        assertThat(countsOn("2026-04-30")).isFalse();
        assertThat(countsOn("2026-05-01")).isTrue();
        assertThat(countsOn("2026-05-02")).isTrue();
        assertThat(countsOn("2026-06-29")).isTrue();
        assertThat(countsOn("2026-06-30")).isTrue();
        assertThat(countsOn("2026-07-01")).isFalse();
    }

    @Test
    void an_older_event_that_comes_late_changes_nothing() {
        publish(CHANGED, 2, "2026-05-01", "2026-05-31");
        publish(RECORDED, 1, "2026-05-01", "2026-09-30");
        publishLast();

        assertThat(kept()).isEqualTo("2 RR8 2026-05-01 2026-05-31");
    }

    @Test
    void what_was_removed_does_not_come_back_with_an_older_event_and_is_about_nobody() {
        publishRemoved(3);
        publish(CHANGED, 2, "2026-05-01", "2026-05-31");
        publishLast();

        assertThat(kept()).isEqualTo("3 null null null");
        assertThat(rowsOfPerson(exclusion)).isZero();
    }

    @Test
    void an_event_that_is_delivered_twice_counts_once() {
        var event = UUID.randomUUID();
        for (var times = 0; times < 2; times++) {
            ForeignEvents.publish(
                    TOPIC,
                    person.toString(),
                    event,
                    RECORDED,
                    exclusion.toString(),
                    1,
                    json("2026-05-01", "2026-05-31"));
        }
        publish(RECORDED, 1, "2026-05-01", "2026-05-31");
        publishLast();

        assertThat(kept()).isEqualTo("1 RR8 2026-05-01 2026-05-31");
        assertThat(rowsOfPerson(exclusion)).isEqualTo(1);
    }

    @Test
    void unknown_types_are_passed_over() {
        publish("cadre.workforce.exclusion.painted.v1", 1, "2026-05-01", null);
        publish(RECORDED, 2, "2026-05-02", null);

        awaitKept(2, "RR8 2026-05-02 null");
    }

    /** The sample as it is, about another exclusion of another person. */
    private void publishSample(String type, long number) {
        var sample = Upstream.sample("workforce", type)
                .replace("01920000-0000-7000-8000-0000000000e1", exclusion.toString())
                .replace("01920000-0000-7000-8000-0000000000c1", person.toString());
        ForeignEvents.publish(TOPIC, person.toString(), type, exclusion.toString(), number, sample);
    }

    private void publish(String type, long number, String from, String to) {
        ForeignEvents.publish(TOPIC, person.toString(), type, exclusion.toString(), number, json(from, to));
    }

    private void publishRemoved(long number) {
        ForeignEvents.publish(
                TOPIC, person.toString(), REMOVED, exclusion.toString(), number, """
                {"exclusionId": "%s", "personId": "%s", "organisation": "RR8", "occurredAt": "2026-04-20T08:00:00Z"}
                """.formatted(exclusion, person));
    }

    /** Another exclusion of the same person: when it is there, everything before it was taken. */
    private void publishLast() {
        var last = UUID.randomUUID();
        var event = json("2030-01-01", null).replace(exclusion.toString(), last.toString());
        ForeignEvents.publish(TOPIC, person.toString(), RECORDED, last.toString(), 1, event);
        eventually(last, "1 RR8 2030-01-01 null");
    }

    private String json(String from, String to) {
        var end = to == null ? "" : "\"to\": \"%s\", ".formatted(to);
        return """
                {"exclusionId": "%s", "personId": "%s", "organisation": "RR8", "from": "%s", %s"somethingNew": 1,
                 "occurredAt": "2026-04-20T08:00:00Z"}
                """.formatted(exclusion, person, from, end);
    }

    private void awaitKept(long number, String state) {
        eventually(exclusion, number + " " + state);
    }

    private void eventually(UUID id, String state) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kept(id)).containsExactly(state));
    }

    private String kept() {
        return kept(exclusion).getFirst();
    }

    private List<String> kept(UUID id) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                                select concat(event_number, ' ', coalesce(organisation, 'null'), ' ',
                                              coalesce(cast(from_day as text), 'null'), ' ', coalesce(cast(to_day as text), 'null'))
                                from workforce_exclusion where exclusion_id = :id
                                """, String.class)
                .setParameter("id", id)
                .getResultList());
    }

    private boolean countsOn(String day) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                                select exists (
                                    select from workforce_exclusion
                                    where person_id = :person and organisation = 'RR8'
                                      and from_day <= :day and (to_day is null or to_day >= :day))
                                """, Boolean.class)
                .setParameter("person", person)
                .setParameter("day", LocalDate.parse(day))
                .getSingleResult());
    }

    private long rowsOfPerson(UUID id) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from workforce_exclusion where exclusion_id = :id and person_id = :person",
                        Long.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getSingleResult());
    }
}
