package org.cadre.appraisal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.training.Framework;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules S1 to S3 of the guide: which framework counts is a matter of the appraisal year. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FrameworkOfYearTest {

    private static final String OF_BOARDS = "01920000-0000-7000-8000-00000000f000";
    private static final String OF_2025 = "01920000-0000-7000-8000-00000000a000";
    private static final List<String> VALUES = List.of(
            "COMPASSION",
            "EVERYONE_COUNTS",
            "IMPROVING_LIVES",
            "QUALITY_OF_CARE",
            "RESPECT_AND_DIGNITY",
            "WORKING_TOGETHER");

    @Test
    void s3_a_framework_counts_from_its_first_day_to_its_last() {
        var first = LocalDate.parse("2024-04-01");
        var last = LocalDate.parse("2026-03-31");
        var framework = new Framework("LCF", "1.0", Optional.of(first), Optional.of(last), List.of());

        assertThat(framework.countsOn(first.minusDays(1))).isFalse();
        assertThat(framework.countsOn(first)).isTrue();
        assertThat(framework.countsOn(last)).isTrue();
        assertThat(framework.countsOn(last.plusDays(1))).isFalse();
    }

    @Test
    void s2_until_2025_26_the_template_is_that_of_the_six_domains() {
        as("hr@RR8")
                .get(BASE + "/templates/" + OF_2025)
                .then()
                .statusCode(200)
                .body("appraisalYear", equalTo(2025))
                .body("frameworkId", equalTo(OF_BOARDS))
                .body("values", hasSize(6))
                .body("principles", empty())
                .body("ratings.rating", contains(1, 2, 3, 4, 9))
                .body("ratings.counted", contains(true, true, true, true, false));
    }

    @Test
    void s2_an_appraisal_of_2025_26_rates_the_six_domains_by_the_scale_of_its_year() {
        Upstream.publishFramework();
        Upstream.publishBoardFramework();
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation, 2025);
        var director = Upstream.employee(organisation, "STAGE_4", "2020-01-01");
        var chair = Upstream.employee(organisation);
        var path = "/appraisals/"
                + Conversation.start(organisation, cycle, director, chair)
                        .statusCode(201)
                        .extract()
                        .path("id");
        var self = asStaff(director.staffUid());
        act(self, path, "start-preparation").statusCode(200);

        put(asStaff(director.staffUid()), path, "competencies", rated(5))
                .statusCode(422)
                .body("code", equalTo("ratings-invalid"));
        put(asStaff(director.staffUid()), path, "competencies", rated(9))
                .statusCode(200)
                .body("stage", equalTo("STAGE_4"))
                .body("competencies.code", contains("A4.1.1", "A5.1.1", "A6.1.1", "A7.1.1", "A8.1.1", "A9.1.1"))
                .body("competencies[0].rating", equalTo(9));
        asStaff(director.staffUid())
                .get(BASE + path + "/behaviours")
                .then()
                .body("values", hasSize(6))
                .body("principles", empty());
    }

    @Test
    void s3_a_template_names_the_framework_that_counts_in_its_year() {
        Upstream.publishFramework();
        Upstream.publishBoardFramework();
        var draft = post(as("standards-lead@ENG"), "/templates", naming(OF_BOARDS))
                .statusCode(201)
                .extract()
                .<String>path("id");

        act(as("standards-lead@ENG"), "/templates/" + draft, "activate")
                .statusCode(409)
                .body("code", equalTo("framework-not-in-force"));
    }

    private static Map<String, Object> rated(int rating) {
        return Map.of("competencies", List.of(Map.of("code", "A4.1.1", "rating", rating)));
    }

    private static Map<String, Object> naming(String framework) {
        return Map.of(
                "appraisalYear",
                2041,
                "frameworkId",
                framework,
                "frameworkVersion",
                "1.0",
                "values",
                VALUES,
                "principles",
                List.of("ACCOUNTABILITY", "COLLABORATION", "COMPASSION", "CURIOSITY", "INCLUSION", "INTEGRITY"));
    }
}
