package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.oneOf;

import java.util.List;
import java.util.Map;

/** The template of a year to come, as the national standards lead would make it. */
final class LaterTemplate {

    private LaterTemplate() {}

    /** Does nothing where the year has one. */
    static void activate(int year) {
        Upstream.publishFramework();
        var draft = post(as("standards-lead@ENG"), "/templates", body(year))
                .statusCode(201)
                .extract()
                .<String>path("id");
        act(as("standards-lead@ENG"), "/templates/" + draft, "activate").statusCode(oneOf(200, 409));
    }

    private static Map<String, Object> body(int year) {
        return Map.of(
                "appraisalYear",
                year,
                "frameworkId",
                "01920000-0000-7000-8000-00000000f001",
                "frameworkVersion",
                "1.0",
                "values",
                List.of(
                        "COMPASSION",
                        "EVERYONE_COUNTS",
                        "IMPROVING_LIVES",
                        "QUALITY_OF_CARE",
                        "RESPECT_AND_DIGNITY",
                        "WORKING_TOGETHER"),
                "principles",
                List.of("ACCOUNTABILITY", "COLLABORATION", "COMPASSION", "CURIOSITY", "INCLUSION", "INTEGRITY"));
    }
}
