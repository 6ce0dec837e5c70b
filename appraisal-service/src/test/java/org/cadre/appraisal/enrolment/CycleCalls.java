package org.cadre.appraisal.enrolment;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;

import io.restassured.response.ValidatableResponse;

/** What HR asks of a cycle. */
final class CycleCalls {

    private CycleCalls() {}

    static ValidatableResponse members(String organisation, String cycle, Standing standing) {
        return as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/members?standing=" + standing)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse progress(String organisation, String cycle) {
        return as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/progress")
                .then()
                .statusCode(200);
    }
}
