package org.cadre.appraisal.calibration;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.CalibrationRound;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule KS7 of the guide: sessions of the same people are about other appraisals, so their figures have nothing in common. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AcrossSessionsTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void ks7_an_appraisal_is_in_no_second_session_neither_beside_the_first_nor_after_it() {
        var round = CalibrationRound.invited().putForward();
        var second = anotherSession(round);

        putForward(round, second).statusCode(409).body("code", equalTo("appraisal-put-forward"));
        round.end().statusCode(200);
        putForward(round, second).statusCode(409).body("code", equalTo("appraisal-put-forward"));
    }

    /** The appraisers are the same, and eleven appraisals of the first session are none of the second. */
    @Test
    void ks7_a_second_session_with_one_appraisal_shows_nothing_beside_a_first_that_has_figures() {
        var round = CalibrationRound.invited();
        var second = anotherSession(round);
        round.putForward();
        round.withTwins(11, transactions, database);
        round.end().statusCode(200).body("figures.withheld", equalTo(false));

        act(round.conversation.hr(), second, "end").statusCode(200).body("figures.withheld", equalTo(true));
    }

    private static String anotherSession(CalibrationRound round) {
        var id = CalibrationRound.open(round.conversation.hr(), round.conversation.cycleId)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var both = List.of(round.conversation.appraiser.personId(), round.colleague.personId());
        act(round.conversation.hr(), "/calibration-sessions/" + id, "invite", Map.of("appraiserIds", both))
                .statusCode(200);
        return "/calibration-sessions/" + id;
    }

    private static ValidatableResponse putForward(CalibrationRound round, String session) {
        return post(
                asStaff(round.conversation.appraiser.staffUid()),
                session + "/put-forward",
                Map.of("appraisalId", round.conversation.id));
    }
}
