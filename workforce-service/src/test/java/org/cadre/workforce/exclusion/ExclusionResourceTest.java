package org.cadre.workforce.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.exclusion.Excluded.END_OF_MAY;
import static org.cadre.workforce.exclusion.Excluded.MAY;
import static org.cadre.workforce.exclusion.Excluded.wish;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExclusionResourceTest {

    private final Session database;

    ExclusionResourceTest(Session database) {
        this.database = database;
    }

    @Test
    void others_are_told_the_days_and_never_the_reason() {
        var excluded = Excluded.employee();

        var id = excluded.record(MAY, null)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("personId", equalTo(excluded.personId()))
                .body("from", equalTo(MAY))
                .body("to", nullValue())
                .body("reason", equalTo("PARENTAL_LEAVE"))
                .extract()
                .<String>path("id");

        var told = PublishedEvents.on("cadre.workforce.exclusions.v1").about(id);
        assertThat(told).extracting(Published::type).containsExactly("cadre.workforce.exclusion.recorded.v1");
        assertThat(told.getFirst().key()).isEqualTo(excluded.personId());
        assertThat(told.getFirst().schemaViolations()).isEmpty();
        assertThat(told.getFirst().data().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("exclusionId", "personId", "organisation", "from", "occurredAt");
    }

    @Test
    void the_person_and_hr_of_the_employer_read_it() {
        var excluded = Excluded.employee();
        var june = excluded.recorded("2026-06-01", "2026-06-30");
        var may = excluded.recorded(MAY, END_OF_MAY);

        for (var reader : List.of(excluded.self(), Calls.as("hr@RR8"), Calls.as("hr@Y63"))) {
            reader.get(excluded.path())
                    .then()
                    .statusCode(200)
                    .body("items.from", contains(MAY, "2026-06-01"))
                    .body("items.reason", contains("PARENTAL_LEAVE", "PARENTAL_LEAVE"));
        }
        excluded.self().get(may).then().statusCode(200).body("to", equalTo(END_OF_MAY));
        Calls.as("hr@RR8").get(june).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void to_everybody_else_there_is_no_such_person() {
        var excluded = Excluded.employee();
        var may = excluded.recorded(MAY, END_OF_MAY);

        for (var role :
                List.of("hr@RDU", "talent-lead@RR8", "auditor@RR8", "equality-officer@RR8", "system-operator@ENG")) {
            for (var path : List.of(excluded.path(), may)) {
                Calls.as(role).get(path).then().statusCode(404).body("code", equalTo("person-not-found"));
            }
        }
        excluded.record(Calls.as("hr@RDU"), wish("RR8", "2026-07-01", null, "CAREER_BREAK"))
                .statusCode(404)
                .body("code", equalTo("person-not-found"));
    }

    @Test
    void the_line_manager_is_not_told() {
        var manager = Excluded.employee();
        var excluded = Excluded.employee(
                changed(somebody(), "MANAGER_EMPLOYEE_NUMBER", manager.row().get("EMPLOYEE_NUMBER")));
        var may = excluded.recorded(MAY, END_OF_MAY);
        assertThat(Extract.person(excluded.row()).getString("assignments[0].managerId"))
                .isEqualTo(manager.personId());

        manager.self().get(excluded.path()).then().statusCode(404).body("code", equalTo("person-not-found"));
        manager.self().get(may).then().statusCode(404);
    }

    @Test
    void an_employer_does_not_see_what_another_one_recorded() {
        var row = somebody();
        var excluded = Excluded.employee(row);
        Excluded.employee(changed(row, "EMPLOYING_ORG_CODE", "RAE"));
        var may = excluded.recorded(MAY, END_OF_MAY);

        Calls.as("hr@RAE").get(excluded.path()).then().statusCode(200).body("items", hasSize(0));
        Calls.as("hr@RAE").get(may).then().statusCode(404).body("code", equalTo("exclusion-not-found"));
        excluded.record(Calls.as("hr@RAE"), wish("RR8", "2026-08-01", null, "CAREER_BREAK"))
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        excluded.record(Calls.as("hr@RAE"), wish("RAE", MAY, END_OF_MAY, "SECONDED_OUT"))
                .statusCode(201);
        excluded.self().get(excluded.path()).then().body("items", hasSize(2));
    }

    @Test
    void a_former_employer_knows_nothing_while_another_employs() {
        var row = changed(somebody(), "END_DATE", "2026-06-30");
        var excluded = Excluded.employee(row);
        var may = excluded.recorded(MAY, END_OF_MAY);
        Excluded.employee(changed(
                changed(changed(row, "EMPLOYING_ORG_CODE", "RAE"), "START_DATE", "2026-07-01"), "END_DATE", ""));

        Calls.as("hr@RR8").get(excluded.path()).then().statusCode(404);
        Calls.as("hr@RR8").get(may).then().statusCode(404);
        excluded.self().get(may).then().statusCode(200);
    }

    @Test
    void nobody_excludes_themselves() {
        var excluded = Excluded.employee();

        excluded.record(excluded.self(), MAY, null, "CAREER_BREAK")
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }

    @Test
    void a_look_at_another_person_is_in_the_audit_without_the_reason_and_a_look_at_oneself_is_not() {
        var excluded = Excluded.employee();
        var may = excluded.recorded(MAY, END_OF_MAY);
        excluded.self().get(may).then().statusCode(200);
        excluded.self().get(excluded.path()).then().statusCode(200);
        var id = may.substring(may.lastIndexOf('/') + 1);
        assertThat(acts(id)).containsExactly("record RR8 null");

        Calls.as("hr@RR8").get(may).then().statusCode(200);
        Calls.as("hr@RR8").get(excluded.path()).then().statusCode(200);

        assertThat(acts(id)).containsExactly("record RR8 null", "read RR8 null");
        assertThat(acts(excluded.personId())).contains("list-exclusions RR8 null");
    }

    private List<String> acts(String id) {
        return database.createNativeQuery("""
                        select concat(action, ' ', organisation, ' ', coalesce(reason, 'null')) from audit_entry
                        where resource_id = :id order by seq
                        """, String.class)
                .setParameter("id", id)
                .getResultList();
    }
}
