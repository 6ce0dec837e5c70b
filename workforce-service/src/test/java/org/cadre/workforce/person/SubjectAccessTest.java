package org.cadre.workforce.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadre.kit.classification.Classification;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SubjectAccessTest {

    /** What there is of somebody who works and of whom nothing was decided. */
    private static final String[] WITH_ROWS = {"assignment", "personal-details", "staff-record"};

    private final Session database;

    SubjectAccessTest(Session database) {
        this.database = database;
    }

    @Test
    void people_are_told_all_that_is_held_on_them_and_why() {
        var row = somebody();
        new Extract().with(row).taken();

        Calls.asPerson(row.get("STAFF_UID"))
                .get(path(row))
                .then()
                .statusCode(200)
                .body(
                        "holdings.category",
                        contains(
                                "assignment",
                                "exclusion",
                                "legal-hold",
                                "line manager of others",
                                "personal-details",
                                "registration",
                                "retention",
                                "retention-act",
                                "staff-record"))
                .body(
                        "holdings.find { it.category == 'personal-details' }.lawfulBasis",
                        equalTo("UK GDPR Article 6(1)(c) and (e)"))
                .body(fields("personal-details") + ".find { it.name == 'email' }.value", equalTo(row.get("EMAIL")))
                .body(
                        fields("assignment") + ".find { it.name == 'employeeNumber' }.value",
                        equalTo(row.get("EMPLOYEE_NUMBER")))
                .body(fields("assignment") + ".find { it.name == 'startsOn' }.value", equalTo("2020-01-06"));
    }

    @Test
    void no_classified_field_of_the_person_is_left_out() {
        var row = somebody();
        new Extract().with(row).taken();

        var answer = Calls.asPerson(row.get("STAFF_UID")).get(path(row)).jsonPath();

        assertThat(answer.<List<String>>get("holdings.findAll { it.records.size() > 0 }.category"))
                .containsExactly(WITH_ROWS);
        assertThat(answer.<List<String>>get("holdings.collectMany { it.records }.collectMany { it.fields }"
                        + ".findAll { it.classification != 'FACT' }.name"))
                .containsExactlyInAnyOrderElementsOf(classified(List.of(WITH_ROWS)));
    }

    @Test
    void every_employment_is_told_the_past_ones_too() {
        var row = somebody();
        new Extract().with(changed(row, "END_DATE", "2026-01-31")).taken();
        new Extract()
                .with(changed(changed(row, "EMPLOYING_ORG_CODE", "RAE"), "START_DATE", "2026-02-01"))
                .taken("hr@RAE");

        Calls.as("hr@RAE")
                .get(path(row))
                .then()
                .statusCode(200)
                .body("holdings.find { it.category == 'assignment' }.records.size()", equalTo(2));
    }

    @Test
    void it_is_for_the_person_and_the_hr_team_of_its_employer_only() {
        var row = somebody();
        new Extract().with(row).taken();
        var path = path(row);

        Calls.as("hr@RR8").get(path).then().statusCode(200);
        Calls.as("hr@RDU").get(path).then().statusCode(404).body("code", equalTo("person-not-found"));
        Calls.as("auditor@RR8").get(path).then().statusCode(404);
        Calls.asPerson("700000000000").get(path).then().statusCode(404);
    }

    @Test
    void the_audit_keeps_who_was_told() {
        var row = somebody();
        new Extract().with(row).taken();
        Calls.as("hr@RR8").get(path(row)).then().statusCode(200);
        var person = Extract.person(row).getString("personId");

        assertThat(database.createNativeQuery(
                                "select organisation from audit_entry where action = 'subject-access' and resource_id = :id",
                                String.class)
                        .setParameter("id", person)
                        .getResultList())
                .containsExactly("RR8");
    }

    private static String path(Map<String, String> row) {
        return "/workforce/v1/people/%s/subject-access"
                .formatted(Extract.person(row).getString("personId"));
    }

    private static String fields(String category) {
        return "holdings.find { it.category == '" + category + "' }.records[0].fields";
    }

    private List<String> classified(List<String> categories) {
        return database.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(HeldOn.class)
                        && categories.contains(type.getAnnotation(HeldOn.class).category()))
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> Classification.of(field) != Classification.FACT)
                .map(Field::getName)
                .toList();
    }
}
