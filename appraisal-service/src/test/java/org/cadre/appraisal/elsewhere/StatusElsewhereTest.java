package org.cadre.appraisal.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Elsewhere.qualified;
import static org.cadre.appraisal.testing.Elsewhere.registered;
import static org.cadre.appraisal.testing.Elsewhere.trained;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules SE1 to SE4 of the guide: what other services told of the appraisee, for both parties. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class StatusElsewhereTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Session database;

    StatusElsewhereTest(Session database) {
        this.database = database;
    }

    @Test
    void se1_what_nobody_told_is_unknown() {
        var talk = Conversation.started();

        status(talk, talk.appraisee())
                .body("asOf", equalTo(today.toString()))
                .body("training.known", equalTo(false))
                .body("training.items", hasSize(11))
                .body("training.items.state", everyItem(equalTo("UNKNOWN")))
                .body("training.items[0].validUntil", nullValue())
                .body("registrations.known", equalTo(false))
                .body("registrations.items", hasSize(0))
                .body("qualifications.known", equalTo(false));
    }

    @Test
    void both_parties_see_it_with_its_source_and_its_days() {
        var talk = Conversation.started();
        trained(talk.appraisee, "FIRE_SAFETY", today.plusDays(200));
        trained(talk.appraisee, "PREVENT", today.plusDays(90));
        trained(talk.appraisee, "RESUSCITATION", today.minusDays(1));
        registered(talk.appraisee, "NMC", today.plusDays(90));
        registered(talk.appraisee, "HCPC", today.minusDays(1));
        qualified(talk.appraisee, "STAGE_2");

        for (var party : new RequestSpecification[] {talk.appraisee(), talk.appraiser()}) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> status(talk, party)
                            .body("training.toldBy", equalTo("training"))
                            .body("training.known", equalTo(true))
                            .body(training("FIRE_SAFETY") + ".state", equalTo("CURRENT"))
                            .body(
                                    training("FIRE_SAFETY") + ".validUntil",
                                    equalTo(today.plusDays(200).toString()))
                            .body(training("PREVENT") + ".state", equalTo("DUE"))
                            .body(training("RESUSCITATION") + ".state", equalTo("EXPIRED"))
                            .body(training("SAFEGUARDING_ADULTS") + ".state", equalTo("UNKNOWN"))
                            .body("registrations.toldBy", equalTo("workforce"))
                            .body("registrations.items.body", contains("HCPC", "NMC"))
                            .body("registrations.items.state", contains("EXPIRED", "DUE"))
                            .body("qualifications.items.stage", contains("STAGE_2"))
                            .body("qualifications.items.state", contains("CURRENT")));
        }
    }

    @Test
    void hr_does_not_see_it_nor_does_anybody_else_but_a_reviewer_who_hears_a_dispute() {
        var talk = Conversation.started().signedOnce();

        refused(talk, talk.hr(), 403);
        refused(talk, talk.manager(), 404);
        act(talk.appraisee(), talk.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);
        status(talk, talk.manager()).body("training.known", equalTo(false));
    }

    @Test
    void the_look_of_another_is_on_record_and_ones_own_is_not() {
        var talk = Conversation.started();

        status(talk, talk.appraisee());
        assertThat(looks(talk)).isZero();
        status(talk, talk.appraiser());
        assertThat(looks(talk)).isEqualTo(1);
    }

    private long looks(Conversation talk) {
        return database.createNativeQuery(
                        "select count(*) from audit_entry where action = 'read-status-elsewhere' and resource_id = :id",
                        Long.class)
                .setParameter("id", talk.id)
                .getSingleResult();
    }

    private static String training(String subject) {
        return "training.items.find { it.subject == '%s' }".formatted(subject);
    }

    private static ValidatableResponse status(Conversation talk, RequestSpecification by) {
        return by.get(BASE + talk.path() + "/status-elsewhere").then().statusCode(200);
    }

    private static void refused(Conversation talk, RequestSpecification by, int status) {
        by.get(BASE + talk.path() + "/status-elsewhere").then().statusCode(status);
    }
}
