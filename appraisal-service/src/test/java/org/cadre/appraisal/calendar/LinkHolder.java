package org.cadre.appraisal.calendar;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.asStaff;

import io.restassured.response.ValidatableResponse;
import org.cadre.appraisal.testing.Upstream.Employee;

/** Somebody who has, or has not, a link to the feed of their reviews. */
record LinkHolder(Employee person) {

    private static final String LINK = BASE + "/calendar-link";

    /** Makes a link; answers where the feed is. */
    String made() {
        return asStaff(person.staffUid())
                .post(LINK)
                .then()
                .statusCode(200)
                .extract()
                .path("feedHref");
    }

    ValidatableResponse link() {
        return asStaff(person.staffUid()).get(LINK).then();
    }

    ValidatableResponse revoke(String etag) {
        return asStaff(person.staffUid()).header("If-Match", etag).delete(LINK).then();
    }
}
