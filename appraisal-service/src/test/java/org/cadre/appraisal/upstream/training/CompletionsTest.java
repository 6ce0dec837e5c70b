package org.cadre.appraisal.upstream.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Calls;
import org.cadre.appraisal.testing.Elsewhere;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule SE5 of the guide: what training tells is kept as it told it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CompletionsTest {

    private static final String EVENT = "cadre.training.mandatory-training.%s.v1";
    private static final String GROUP = "/projections/appraisal.mandatory-training";
    private static final LocalDate LAST = LocalDate.parse("2027-09-14");

    @Inject
    Completions completions;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private final Employee person = Upstream.unknown();
    private final UUID training = UUID.randomUUID();

    @Test
    void completions_are_read_as_training_publishes_them() {
        publishSample("recorded", 1);
        awaitKept("1 INFECTION_PREVENTION_2 {INFECTION_PREVENTION_1} 2026-09-14 2027-09-14");
        assertThat(transactions.bySystem(() -> completions.of(person.personId())))
                .containsExactly(new Completion(
                        "INFECTION_PREVENTION_2",
                        "INFECTION_PREVENTION",
                        "Infection prevention and control, level 2 (clinical)",
                        List.of("INFECTION_PREVENTION_1"),
                        LAST.minusYears(1),
                        LAST));

        publishSample("recalculated", 2);
        awaitKept("2 INFECTION_PREVENTION_2 {INFECTION_PREVENTION_1} 2026-09-14 2028-09-14");

        publishSample("withdrawn", 3);
        awaitKept("3 null null null null");
        assertThat(transactions.bySystem(() -> completions.of(person.personId())))
                .isEmpty();
    }

    @Test
    void an_older_event_that_comes_late_changes_nothing_and_brings_nothing_back() {
        publishSample("withdrawn", 3);
        publishSample("recorded", 1);
        publishSample("painted", 4, "recorded");
        var last = Elsewhere.trained(person, "PREVENT", LAST);
        awaitKept(last, "1 PREVENT_1 {} 2026-09-14 2027-09-14");

        assertThat(kept(training)).containsExactly("3 null null null null");
    }

    @Test
    void a_rebuild_makes_the_same_of_the_topic_and_operators_can_compare_it() {
        publishSample("recorded", 1);
        awaitKept("1 INFECTION_PREVENTION_2 {INFECTION_PREVENTION_1} 2026-09-14 2027-09-14");
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update training_completion set valid_until = date '2030-01-01' where completion_id = :id")
                .setParameter("id", training)
                .executeUpdate());

        Calls.post(operator(), GROUP + "/rebuild", Map.of("mayShrink", false)).statusCode(202);

        awaitKept("1 INFECTION_PREVENTION_2 {INFECTION_PREVENTION_1} 2026-09-14 2027-09-14");
        operator().get(Calls.BASE + GROUP).then().statusCode(200).body("rowsBy", equalTo("SUBJECT"));
        assertThat(operator().get(Calls.BASE + GROUP + "/entries?limit=5000").asString())
                .contains(training.toString());
    }

    private static RequestSpecification operator() {
        return Calls.as("system-operator@ENG");
    }

    private void publishSample(String what, long number) {
        publishSample(what, number, what);
    }

    /** The sample as it is, about another completion of another person. */
    private void publishSample(String what, long number, String sample) {
        var json = Upstream.sample("training", EVENT.formatted(sample))
                .replace("01920000-0000-7000-8000-000000000071", training.toString())
                .replace(
                        "01920000-0000-7000-8000-0000000000a1",
                        person.personId().toString());
        ForeignEvents.publish(
                Elsewhere.TRAININGS,
                person.personId().toString(),
                EVENT.formatted(what),
                training.toString(),
                number,
                json);
    }

    private void awaitKept(String state) {
        awaitKept(training, state);
    }

    private void awaitKept(UUID id, String state) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kept(id)).containsExactly(state));
    }

    private List<String> kept(UUID id) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                                select concat(event_number, ' ', coalesce(code, 'null'), ' ',
                                              coalesce(cast(covers as text), 'null'), ' ',
                                              coalesce(cast(completed_on as text), 'null'), ' ',
                                              coalesce(cast(valid_until as text), 'null'))
                                from training_completion where completion_id = :id
                                """, String.class)
                .setParameter("id", id)
                .getResultList());
    }
}
