package org.cadre.workforce.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.registration.Registered.NUMBER;
import static org.cadre.workforce.registration.Registered.act;
import static org.cadre.workforce.registration.Registered.nurse;
import static org.cadre.workforce.registration.Registered.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.workforce.Calls;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules RG1 to RG5 of the guide for appraisals, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RegistrationResourceTest {

    private final Session database;

    RegistrationResourceTest(Session database) {
        this.database = database;
    }

    @Test
    void others_are_told_the_body_and_the_days_and_never_the_number() {
        var nurse = Registered.employee();

        var id = nurse.record(Calls.as("hr@RR8"), nurse())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("number", equalTo(NUMBER))
                .body("renewalOn", equalTo("2027-02-28"))
                .body("endedOn", nullValue())
                .extract()
                .<String>path("id");

        var told = told(id);
        assertThat(told).extracting(Published::type).containsExactly("cadre.workforce.registration.recorded.v1");
        assertThat(told.getFirst().key()).isEqualTo(nurse.personId());
        assertThat(told.getFirst().schemaViolations()).isEmpty();
        assertThat(told.getFirst().data().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "registrationId", "personId", "body", "validFrom", "validUntil", "occurredAt");
    }

    @Test
    void rg2_the_body_is_known_and_its_number_looks_like_one_and_is_not_repeated() {
        var nurse = Registered.employee();
        var wish = nurse();
        wish.put("number", "1234567");
        nurse.record(Calls.as("hr@RR8"), wish)
                .statusCode(422)
                .body("code", equalTo("registration-number-invalid"))
                .body("errors.pointer", contains("#/number"))
                .body("detail", not(containsString("1234567")));
        wish.put("body", "GMC");
        nurse.record(Calls.as("hr@RR8"), wish).statusCode(201);
        nurse.record(Calls.as("hr@RR8"), wish).statusCode(409).body("code", equalTo("registration-recorded"));
        wish.put("body", "XYZ");
        nurse.record(Calls.as("hr@RR8"), wish)
                .statusCode(422)
                .body("code", equalTo("registration-body-unknown"))
                .body("detail", containsString("GMC, GPHC, HCPC, NMC"));
    }

    @Test
    void it_is_renewed_and_ended_and_each_is_told() {
        var nmc = Registered.employee().recorded();

        act(nmc, "renew", Map.of("renewalOn", "2030-02-28"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("renewalOn", equalTo("2030-02-28"));
        act(nmc, "end", Map.of("endedOn", "2026-05-31"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("endedOn", equalTo("2026-05-31"));
        act(nmc, "renew", Map.of("renewalOn", "2033-02-28"))
                .statusCode(409)
                .body("code", equalTo("registration-ended"));

        var told = told(nmc.substring(nmc.lastIndexOf('/') + 1));
        assertThat(told).extracting(Published::number).containsExactly(1L, 2L, 3L);
        assertThat(told).allMatch(event -> event.schemaViolations().isEmpty());
        assertThat(told)
                .extracting(event -> event.data().path("validUntil").asText())
                .containsExactly("2027-02-28", "2030-02-28", "2026-05-31");
        assertThat(told.toString()).doesNotContain(NUMBER);
    }

    @Test
    void one_that_was_recorded_in_error_is_taken_back() {
        var nurse = Registered.employee();
        var nmc = nurse.recorded();

        withdraw(nmc).statusCode(200).body("body", equalTo("NMC"));

        Calls.as("hr@RR8").get(nmc).then().statusCode(404).body("code", equalTo("registration-not-found"));
        var last = told(nmc.substring(nmc.lastIndexOf('/') + 1)).getLast();
        assertThat(last.type()).isEqualTo("cadre.workforce.registration.removed.v1");
        assertThat(last.schemaViolations()).isEmpty();
        nurse.record(Calls.as("hr@RR8"), nurse()).statusCode(201);
    }

    @Test
    void rg5_the_person_and_hr_of_an_employer_read_it_and_looks_of_others_are_on_record() {
        var nurse = Registered.employee();
        var nmc = nurse.recorded();

        for (var reader : List.of(nurse.self(), Calls.as("hr@RR8"), Calls.as("hr@Y63"))) {
            reader.get(nurse.path()).then().statusCode(200).body("items.number", contains(NUMBER));
        }
        nurse.self().get(nmc).then().statusCode(200);
        for (var role : List.of("hr@RDU", "talent-lead@RR8", "auditor@RR8", "education-lead@RR8")) {
            Calls.as(role).get(nmc).then().statusCode(404).body("code", equalTo("person-not-found"));
        }
        assertThat(database.createNativeQuery(
                                "select count(*) from audit_entry where action = 'list-registrations' and resource_id = :id",
                                Long.class)
                        .setParameter("id", nurse.personId())
                        .getSingleResult())
                .isEqualTo(2);
    }

    @Test
    void rg1_hr_or_a_system_with_that_role_records_and_nobody_their_own() {
        var nurse = Registered.employee();
        var system = RestAssured.given()
                .auth()
                .oauth2(TokenIssuer.trusted()
                        .to("workforce")
                        .roles("hr@RR8")
                        .system("staff-records")
                        .scopes("workforce.write")
                        .sign());

        nurse.record(nurse.self(), nurse()).statusCode(403).body("code", equalTo("permission-missing"));
        nurse.record(Calls.as("hr@RDU"), nurse()).statusCode(404);
        nurse.record(system, nurse()).statusCode(201);
    }

    private static List<Published> told(String id) {
        return PublishedEvents.on("cadre.workforce.registrations.v1").about(id);
    }
}
