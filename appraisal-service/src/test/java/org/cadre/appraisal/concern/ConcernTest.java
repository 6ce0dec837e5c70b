package org.cadre.appraisal.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.AdverseAppraisal.raised;
import static org.cadre.appraisal.testing.AdverseAppraisal.today;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule A4 of the guide: that somebody raised a concern is theirs alone. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ConcernTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a4_people_write_it_down_for_themselves_and_read_it_themselves() {
        var person = Upstream.employee(Conversation.newOrganisation());

        raised(asStaff(person.staffUid()), today())
                .statusCode(200)
                .body("id", notNullValue())
                .body(not(containsString("SPEAK_UP")));

        asStaff(person.staffUid())
                .get(BASE + "/concerns/mine")
                .then()
                .statusCode(200)
                .body("concerns.kind", contains("FREEDOM_TO_SPEAK_UP"))
                .body("concerns.raisedOn", contains(today().toString()))
                .body("concerns.reviewerMayKnow", contains(false));
        asStaff(person.staffUid())
                .get(BASE + "/people/" + person.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .body(containsString("FREEDOM_TO_SPEAK_UP"));
        asStaff(Upstream.employee(Conversation.newOrganisation()).staffUid())
                .get(BASE + "/concerns/mine")
                .then()
                .body("concerns", empty());
        as("hr@ENG").get(BASE + "/concerns/mine").then().statusCode(403);
    }

    @Test
    void a4_it_is_of_today_or_before_and_of_a_known_kind() {
        var person = Upstream.employee(Conversation.newOrganisation());

        raised(asStaff(person.staffUid()), today().minusDays(1)).statusCode(200);
        raised(asStaff(person.staffUid()), today()).statusCode(200);
        raised(asStaff(person.staffUid()), today().plusDays(1))
                .statusCode(422)
                .body("code", equalTo("concern-in-future"))
                .body("errors.pointer", contains("#/raisedOn"));
        post(asStaff(person.staffUid()), "/concerns", Map.of("kind", "GOSSIP", "raisedOn", today().toString()))
                .statusCode(422)
                .body("code", equalTo("concern-kind-unknown"))
                .body("detail", containsString("GRIEVANCE"));
    }

    @Test
    void a4_the_database_shows_it_to_nobody_else() {
        var person = Upstream.employee(Conversation.newOrganisation());
        raised(asStaff(person.staffUid()), today()).statusCode(200);

        assertThat(seen(person, "off", person.personId().toString(), "off")).isEqualTo(1);
        assertThat(seen(person, "on", "", "off")).as("national").isZero();
        assertThat(seen(person, "off", UUID.randomUUID().toString(), "off"))
                .as("somebody else")
                .isZero();
        assertThat(seen(person, "on", "", "on")).as("the service").isEqualTo(1);
    }

    @Test
    void a4_the_audit_does_not_say_it() {
        var person = Upstream.employee(Conversation.newOrganisation());

        var id = raised(asStaff(person.staffUid()), today())
                .statusCode(200)
                .extract()
                .<String>path("id");

        var told = List.of(id, "subject-" + person.staffUid(), person.personId().toString());
        assertThat(told).allSatisfy(word -> assertThat(inAudit(word)).isZero());
        asStaff(person.staffUid())
                .get(BASE + "/people/" + person.personId() + "/subject-access")
                .then()
                .statusCode(200);
        assertThat(inAudit("subject-" + person.staffUid())).isEqualTo(1);
    }

    @Test
    void a4_it_goes_with_the_person() {
        var person = Upstream.employee(Conversation.newOrganisation());
        raised(asStaff(person.staffUid()), today()).statusCode(200);
        var id = person.personId().toString();

        ForeignEvents.publish(
                Upstream.PEOPLE,
                id,
                "cadre.workforce.person.anonymised.v1",
                id,
                2,
                "{\"personId\": \"%s\", \"assignments\": [], \"occurredAt\": \"2026-04-01T08:00:00Z\"}".formatted(id));

        await().atMost(Duration.ofSeconds(30)).until(() -> known(person) == 0);
    }

    private long known(Employee person) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from raised_concern where person_id = :id and num_nonnulls(kind, raised_on) > 0",
                        Long.class)
                .setParameter("id", person.personId())
                .getSingleResult());
    }

    /** Without refusals: until the service has heard of somebody, it refuses them. */
    private long inAudit(String word) {
        return transactions.bySystem(() ->
                database.createNativeQuery("""
                        select count(*) from audit_entry e
                        where decision = 'ALLOWED' and cast(e as text) like '%%%s%%'
                        """.formatted(word), Long.class).getSingleResult());
    }

    private long seen(Employee person, String everything, String caller, String service) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', :everything, true),
                                   set_config('app.organisations', '', true), set_config('app.person', :caller, true),
                                   set_config('app.service', :service, true)
                            """, Object[].class)
                    .setParameter("everything", everything)
                    .setParameter("caller", caller)
                    .setParameter("service", service)
                    .getSingleResult();
            return database.createNativeQuery("select count(*) from raised_concern where person_id = :id", Long.class)
                    .setParameter("id", person.personId())
                    .getSingleResult();
        });
    }
}
