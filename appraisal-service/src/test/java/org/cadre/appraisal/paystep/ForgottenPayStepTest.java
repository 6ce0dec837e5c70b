package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule P10 of the guide: why a condition was not met is the person's, and goes with the person. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ForgottenPayStepTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a_sanction_stands_in_no_audit_and_is_forgotten_with_the_person() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();
        scene.state("DISCIPLINARY", "LIVE_SANCTION").statusCode(200);
        scene.refuse(PayStepScene.reasons()).statusCode(200);
        assertThat(rows("pay_step_statement", scene)).isEqualTo(4);
        assertThat(rows("pay_step_finding", scene)).isEqualTo(5);
        assertThat(transactions.bySystem(() -> database.createNativeQuery(
                                "select reason from audit_entry where resource_id = :id and reason is not null",
                                String.class)
                        .setParameter("id", scene.id)
                        .getResultList()))
                .contains("DISCIPLINARY")
                .noneMatch(reason -> reason.contains("SANCTION"));

        var person = scene.person.personId().toString();
        ForeignEvents.publish(
                Upstream.PEOPLE,
                person,
                "cadre.workforce.person.anonymised.v1",
                person,
                2,
                "{\"personId\": \"%s\", \"assignments\": [], \"occurredAt\": \"2026-04-01T08:00:00Z\"}"
                        .formatted(person));

        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> rows("pay_step_statement", scene) == 0);
        assertThat(rows("pay_step_finding", scene)).isZero();
        assertThat(rows("pay_step_decision", scene)).isZero();
    }

    private long rows(String table, PayStepScene scene) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from %s where review_id = :id".formatted(table), Long.class)
                .setParameter("id", UUID.fromString(scene.id))
                .getSingleResult());
    }
}
