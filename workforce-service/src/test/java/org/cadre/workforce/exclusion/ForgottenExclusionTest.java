package org.cadre.workforce.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.exclusion.Excluded.END_OF_MAY;
import static org.cadre.workforce.exclusion.Excluded.MAY;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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

/** Subject access tells of exclusions with their reason; retention lets go of the reason, or of all. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ForgottenExclusionTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void people_are_told_what_was_recorded_on_them_and_why() {
        var excluded = Excluded.employee();
        excluded.recorded(MAY, END_OF_MAY);
        var held = "holdings.find { it.category == 'exclusion' }";
        var fields = held + ".records[0].fields";

        excluded.self()
                .get(subjectAccess(excluded))
                .then()
                .statusCode(200)
                .body(held + ".records", hasSize(1))
                .body(fields + ".find { it.name == 'reason' }.value", equalTo("PARENTAL_LEAVE"))
                .body(fields + ".find { it.name == 'reason' }.classification", equalTo("SPECIAL"))
                .body(fields + ".find { it.name == 'fromDay' }.value", equalTo(MAY))
                .body(fields + ".find { it.name == 'toDay' }.value", equalTo(END_OF_MAY))
                .body(fields + ".find { it.name == 'organisation' }.value", equalTo("RR8"));
    }

    @Test
    void another_employer_that_has_to_answer_is_not_told() {
        var row = somebody();
        var excluded = Excluded.employee(row);
        Excluded.employee(changed(row, "EMPLOYING_ORG_CODE", "RAE"));
        excluded.recorded(MAY, END_OF_MAY);

        Calls.as("hr@RAE")
                .get(subjectAccess(excluded))
                .then()
                .statusCode(200)
                .body("holdings.find { it.category == 'exclusion' }.records", hasSize(0));
    }

    @Test
    void of_an_anonymised_person_the_days_stay_and_the_reason_goes() {
        var excluded = gone();
        var id = record(excluded);

        remove(excluded, "anonymise");

        assertThat(kept(excluded)).containsExactly("2021-05-01 2021-05-31 null");
        assertThat(told(id)).extracting(Published::type).containsExactly("cadre.workforce.exclusion.recorded.v1");
        Calls.as("hr@RR8").get(excluded.path()).then().statusCode(404).body("code", equalTo("person-not-found"));
    }

    @Test
    void with_a_deleted_person_everything_goes_and_others_hear_of_it() {
        var excluded = gone();
        var id = record(excluded);

        remove(excluded, "delete");

        assertThat(kept(excluded)).isEmpty();
        var last = told(id).getLast();
        assertThat(last.type()).isEqualTo("cadre.workforce.exclusion.removed.v1");
        assertThat(last.schemaViolations()).isEmpty();
    }

    private static Excluded gone() {
        return Excluded.employee(changed(somebody(), "END_DATE", "2022-01-31"));
    }

    private static String record(Excluded excluded) {
        return excluded.record("2021-05-01", "2021-05-31")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void remove(Excluded excluded, String verb) {
        var retention = "/workforce/v1/people/%s/retention".formatted(excluded.personId());
        Calls.as("hr@RR8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", Calls.as("hr@RR8").get(retention).header("ETag"))
                .contentType("application/json")
                .body(Map.of("reason", "RTBF_REQUEST"))
                .post(retention + "/" + verb)
                .then()
                .statusCode(200);
    }

    private static String subjectAccess(Excluded excluded) {
        return "/workforce/v1/people/%s/subject-access".formatted(excluded.personId());
    }

    private static List<Published> told(String id) {
        return PublishedEvents.on("cadre.workforce.exclusions.v1").about(id);
    }

    private List<String> kept(Excluded excluded) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                                select concat(from_day, ' ', to_day, ' ', coalesce(reason, 'null')) from exclusion
                                where person_id = :person
                                """, String.class)
                .setParameter("person", UUID.fromString(excluded.personId()))
                .getResultList());
    }
}
