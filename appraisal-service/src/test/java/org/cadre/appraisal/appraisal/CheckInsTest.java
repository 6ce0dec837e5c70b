package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.checkin.CheckIn;
import org.cadre.appraisal.checkin.CheckIns;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules K1 and K2 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CheckInsTest {

    private static final LocalDate FIRST = SampleAppraisal.CYCLE_START;
    private static final LocalDate TODAY = SampleAppraisal.TODAY;

    @Test
    void either_writes_a_talk_down_and_both_read_it() {
        var conversation = Conversation.started();

        record(conversation, "2026-05-20", "Half way").statusCode(200).body("checkIns.note", contains("Half way"));
        act(
                        conversation.appraiser(),
                        conversation.path(),
                        "record-check-in",
                        Map.of("heldOn", "2026-04-01", "note", "On the way"))
                .statusCode(200)
                .body("checkIns.writtenBy", contains("APPRAISEE", "APPRAISER"))
                .body(
                        "checkIns.authorId",
                        contains(
                                conversation.appraisee.personId().toString(),
                                conversation.appraiser.personId().toString()));

        var url = BASE + conversation.path() + "/check-ins";
        conversation.appraisee().get(url).then().body("checkIns.note", contains("Half way", "On the way"));
        conversation.hr().get(url).then().statusCode(403);
        conversation.manager().get(url).then().statusCode(404);
    }

    @Test
    void what_was_agreed_is_followed_up_after_completion_but_not_after_cancelling() {
        var complete = Conversation.started().complete();
        record(complete, "2026-05-20", "Follow-up").statusCode(200);

        var cancelled = Conversation.started();
        act(cancelled.hr(), cancelled.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);
        record(cancelled, "2026-05-20", "Too late").statusCode(409).body("code", equalTo("appraisal-over"));
    }

    @Test
    void a_talk_lies_between_the_first_day_of_the_cycle_and_today() {
        refuses("check-in-before-cycle", FIRST.minusDays(1));
        refuses("check-in-in-future", TODAY.plusDays(1));

        var taken = new CheckIns();
        for (var day : new LocalDate[] {FIRST, FIRST.plusDays(1), TODAY.minusDays(1), TODAY}) {
            taken.add(talk(day), FIRST, TODAY);
        }
        assertThat(taken.all()).hasSize(4);
    }

    private static CheckIn talk(LocalDate day) {
        return new CheckIn(day, Party.APPRAISER, SampleAppraisal.APPRAISER, SampleAppraisal.NOW, "A talk");
    }

    private static void refuses(String code, LocalDate heldOn) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new CheckIns().add(talk(heldOn), FIRST, TODAY))
                .extracting(DomainException::code)
                .isEqualTo(code);
    }

    private static ValidatableResponse record(Conversation conversation, String heldOn, String note) {
        return act(
                conversation.appraisee(),
                conversation.path(),
                "record-check-in",
                Map.of("heldOn", heldOn, "note", note));
    }
}
