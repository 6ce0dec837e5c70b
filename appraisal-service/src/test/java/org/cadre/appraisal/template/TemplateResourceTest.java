package org.cadre.appraisal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.template.NationalTemplates.Delivered;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class TemplateResourceTest {

    private static final String SEEDED = "01920000-0000-7000-8000-00000000a001";
    private static final String FRAMEWORK = "01920000-0000-7000-8000-00000000f001";
    private static final List<String> VALUES = List.of(
            "COMPASSION",
            "EVERYONE_COUNTS",
            "IMPROVING_LIVES",
            "QUALITY_OF_CARE",
            "RESPECT_AND_DIGNITY",
            "WORKING_TOGETHER");
    private static final List<String> PRINCIPLES =
            List.of("ACCOUNTABILITY", "COLLABORATION", "COMPASSION", "CURIOSITY", "INCLUSION", "INTEGRITY");

    @Inject
    NationalTemplates delivered;

    @Inject
    AppraisalTemplates templates;

    @Inject
    Transactions transactions;

    @Test
    void the_template_of_2026_is_there_from_the_start_with_all_names_and_labels() {
        as("hr@RR8")
                .get(BASE + "/templates/" + SEEDED)
                .then()
                .statusCode(200)
                .body("appraisalYear", equalTo(2026))
                .body("status", equalTo("ACTIVE"))
                .body("frameworkId", equalTo(FRAMEWORK))
                .body("values", hasSize(6))
                .body("values[0].code", equalTo("WORKING_TOGETHER"))
                .body("values[0].name", equalTo("Working together for patients"))
                .body("principles", hasSize(6))
                .body("ratings.rating", contains(1, 2, 3, 4, 5))
                .body("ratings[4].label", equalTo("Very strong"));
    }

    @Test
    void s1_a_delivered_template_is_activated_once_and_never_beside_another() {
        var again = delivered(SEEDED, 2026, 1);
        var besides = delivered("01920000-0000-7000-8000-00000000a009", 2026, 2);

        assertThat(delivered.activate(again)).isFalse();
        assertThat(delivered.activate(besides)).isFalse();
        as("standards-lead@ENG").get(BASE + "/templates/" + besides.id()).then().statusCode(404);
    }

    @Test
    void s1_the_second_activation_in_a_year_is_refused() {
        Upstream.publishFramework();
        var first = drafted(2031, "1.0").body("edition", equalTo(1)).extract().<String>path("id");
        var second = drafted(2031, "1.0").body("edition", equalTo(2)).extract().<String>path("id");

        act(lead(), "/templates/" + first, "activate").statusCode(200).body("status", equalTo("ACTIVE"));
        act(lead(), "/templates/" + second, "activate")
                .statusCode(409)
                .body("code", equalTo("template-already-active"));
        act(lead(), "/templates/" + first, "activate")
                .statusCode(409)
                .body("code", equalTo("template-illegal-transition"));
    }

    @Test
    void of_drafts_activated_at_once_exactly_one_becomes_the_template() {
        Upstream.publishFramework();
        var drafts = Stream.generate(() -> drafted(2032, "1.0").extract().<String>path("id"))
                .limit(5)
                .toList();

        var statuses = drafts.parallelStream()
                .map(draft ->
                        act(lead(), "/templates/" + draft, "activate").extract().statusCode())
                .toList();

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void a_template_waits_for_its_framework() {
        Upstream.publishFramework();
        var draft = drafted(2033, "9.9").extract().<String>path("id");

        act(lead(), "/templates/" + draft, "activate").statusCode(409).body("code", equalTo("framework-unknown"));
    }

    @Test
    void activating_needs_the_present_version() {
        var draft = drafted(2034, "1.0").extract().<String>path("id");

        lead().post(BASE + "/templates/" + draft + "/activate").then().statusCode(428);
        lead().header("If-Match", "\"7\"")
                .post(BASE + "/templates/" + draft + "/activate")
                .then()
                .statusCode(412);
    }

    /** Rule F1: the database decides; each caller asks for the next edition without waiting for the other. */
    @Test
    void of_two_drafts_with_one_edition_the_second_is_refused() {
        var id = UUID.fromString(drafted(2038, "1.0").extract().path("id"));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> transactions.runBySystem(() -> {
                    var first = templates.findById(id);
                    templates.add(AppraisalTemplate.draft(UUID.randomUUID(), first.edition(), first.content()));
                }))
                .extracting(DomainException::code)
                .isEqualTo("template-edition-taken");
    }

    @Test
    void s1_only_the_national_standards_lead_makes_templates_and_sees_drafts() {
        var draft = drafted(2035, "1.0").extract().<String>path("id");

        post(as("standards-lead@Y63"), "/templates", body(2035, "1.0"))
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        as("hr@RR8").get(BASE + "/templates/" + draft).then().statusCode(404);
        as("hr@RR8")
                .get(BASE + "/templates?limit=200")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("ACTIVE")))
                .body("items.id", hasItem(SEEDED));
        lead().get(BASE + "/templates?limit=200").then().body("items.id", hasItem(draft));
        act(as("hr@RR8"), "/templates/" + SEEDED, "activate").statusCode(403);
    }

    @Test
    void templates_are_listed_page_by_page() {
        drafted(2036, "1.0");
        drafted(2036, "1.0");

        var first =
                lead().get(BASE + "/templates?limit=1").then().statusCode(200).extract();

        lead().queryParam("cursor", first.<String>path("page.nextCursor"))
                .get(BASE + "/templates?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(first.<String>path("items[0].id"))));
    }

    @Test
    void a_template_names_every_value_and_principle_of_its_year() {
        var incomplete = body(2037, "1.0");
        incomplete.put("values", VALUES.subList(1, 6));

        post(lead(), "/templates", incomplete)
                .statusCode(422)
                .body("code", equalTo("template-incomplete"))
                .body("errors.pointer", contains("#/values"))
                .body("errors.detail", contains("COMPASSION is in force and not named"));
    }

    @Test
    void there_is_no_standard_appraisal_before_2024_and_none_by_the_code_of_practice_before_2026() {
        post(lead(), "/templates", body(2025, "1.0"))
                .statusCode(422)
                .body("code", equalTo("template-incomplete"))
                .body("errors.pointer", hasItem("#/principles/0"));
        post(lead(), "/templates", body(2023, "1.0"))
                .statusCode(422)
                .body("code", equalTo("no-standards-for-year"))
                .body("errors.pointer", contains("#/appraisalYear"));
        post(lead(), "/templates", body(2026, "1.0")).statusCode(201);
        post(lead(), "/templates", body(2027, "1.0")).statusCode(201);
    }

    private static ValidatableResponse drafted(int year, String frameworkVersion) {
        return post(lead(), "/templates", body(year, frameworkVersion)).statusCode(201);
    }

    private static Map<String, Object> body(int year, String frameworkVersion) {
        return new HashMap<>(Map.of(
                "appraisalYear", year,
                "frameworkId", FRAMEWORK,
                "frameworkVersion", frameworkVersion,
                "values", VALUES,
                "principles", PRINCIPLES));
    }

    private static Delivered delivered(String id, int year, int edition) {
        return new Delivered(UUID.fromString(id), year, edition, UUID.fromString(FRAMEWORK), "1.0", VALUES, PRINCIPLES);
    }

    private static RequestSpecification lead() {
        return as("standards-lead@ENG");
    }
}
