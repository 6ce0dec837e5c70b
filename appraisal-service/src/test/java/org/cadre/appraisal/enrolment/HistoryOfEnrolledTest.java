package org.cadre.appraisal.enrolment;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Upstream.assignment;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Rule T9 of the guide, for what the service does by itself. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class HistoryOfEnrolledTest {

    @Inject
    Passes pass;

    @Inject
    Transactions transactions;

    @Inject
    People people;

    @Inject
    BusinessCalendar calendar;

    @Test
    void the_service_starts_and_cancels_and_says_so() {
        Upstream.publishFramework();
        var organisation = Conversation.newOrganisation();
        var line = Upstream.line(organisation, 2);
        var cycle = Conversation.openCycle(organisation);
        pass.overEverybody(cycle);
        var yesterday = calendar.today().minusDays(1).toString();
        Upstream.publishPerson(line.get(1), 2, assignment(organisation, "STAGE_2", "2020-01-01", yesterday));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> transactions
                        .bySystem(() -> people.postsOf(line.get(1).personId(), calendar.today()))
                        .isEmpty());

        pass.overChanges();

        var hr = as("hr@" + organisation);
        var appraisal =
                hr.get(BASE + "/appraisals?cycleId=" + cycle).then().extract().<String>path("items[0].id");
        as("hr@" + organisation)
                .get(BASE + "/appraisals/" + appraisal + "/history")
                .then()
                .statusCode(200)
                .body("items.to", contains("CANCELLED", "DRAFT"))
                .body("items.by", contains("SYSTEM", "SYSTEM"))
                .body("items.reason", contains("LEFT_ORGANISATION", null));
    }
}
