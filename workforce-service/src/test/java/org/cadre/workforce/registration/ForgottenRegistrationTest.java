package org.cadre.workforce.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule RG6 of the guide for appraisals: subject access tells of registrations with their number; retention lets go of the number, or of all. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ForgottenRegistrationTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void people_are_told_what_was_recorded_on_them() {
        var nurse = Registered.employee();
        var unused = nurse.recorded();
        var fields = "holdings.find { it.category == 'registration' }.records[0].fields";

        nurse.self()
                .get("/workforce/v1/people/%s/subject-access".formatted(nurse.personId()))
                .then()
                .statusCode(200)
                .body(fields + ".find { it.name == 'number' }.value", equalTo(Registered.NUMBER))
                .body(fields + ".find { it.name == 'number' }.classification", equalTo("PERSONAL"))
                .body(fields + ".find { it.name == 'body' }.value", equalTo("NMC"));
    }

    @Test
    void of_an_anonymised_person_the_days_stay_and_the_number_goes() {
        var nurse = gone();
        var path = nurse.recorded();

        remove(nurse, "anonymise");

        assertThat(kept(nurse)).containsExactly("NMC 2024-03-01 null");
        assertThat(told(path)).extracting(Published::type).containsExactly("cadre.workforce.registration.recorded.v1");
    }

    @Test
    void with_a_deleted_person_everything_goes_and_others_hear_of_it() {
        var nurse = gone();
        var path = nurse.recorded();

        remove(nurse, "delete");

        assertThat(kept(nurse)).isEmpty();
        var last = told(path).getLast();
        assertThat(last.type()).isEqualTo("cadre.workforce.registration.removed.v1");
        assertThat(last.schemaViolations()).isEmpty();
    }

    private static Registered gone() {
        return Registered.employee(changed(somebody(), "END_DATE", "2022-01-31"));
    }

    private static void remove(Registered nurse, String verb) {
        var retention = "/workforce/v1/people/%s/retention".formatted(nurse.personId());
        Calls.as("hr@RR8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", Calls.as("hr@RR8").get(retention).header("ETag"))
                .contentType("application/json")
                .body(Map.of("reason", "RTBF_REQUEST"))
                .post(retention + "/" + verb)
                .then()
                .statusCode(200);
    }

    private static List<Published> told(String path) {
        return PublishedEvents.on("cadre.workforce.registrations.v1").about(path.substring(path.lastIndexOf('/') + 1));
    }

    private List<String> kept(Registered nurse) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                                select concat(body, ' ', registered_from, ' ', coalesce(number, 'null')) from registration
                                where person_id = :person
                                """, String.class)
                .setParameter("person", UUID.fromString(nurse.personId()))
                .getResultList());
    }
}
