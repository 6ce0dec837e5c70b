package org.cadre.appraisal.enrolment;

import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule C17 of the guide: what is completed after its last day is told to be late, and counts all the same. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CompletedLateTest {

    @Inject
    Passes pass;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void c17_on_the_last_day_or_before_it_is_not_late(int daysLeft) {
        var conversation = dueOn(calendar.today().plusDays(daysLeft)).signed();
        pass.overEverybody(conversation.cycleId);

        shown(conversation, null);
    }

    @Test
    void c17_on_the_day_after_it_is_late_and_counts_like_any_other() {
        var conversation = dueOn(calendar.today().minusDays(1)).signed();
        pass.overEverybody(conversation.cycleId);

        shown(conversation, true);
        progress(conversation.organisation, conversation.cycleId)
                .body("compliance.completed", equalTo(1))
                .body("compliance.compliant", equalTo(1));
    }

    @Test
    void c17_what_is_not_complete_is_not_completed_late() {
        var conversation = dueOn(calendar.today().minusDays(1));

        conversation.appraisee().get(BASE + conversation.path()).then().body("completedLate", nullValue());
    }

    private void shown(Conversation conversation, Boolean late) {
        conversation.appraisee().get(BASE + conversation.path()).then().body("completedLate", equalTo(late));
        conversation.hr().get(BASE + conversation.path()).then().body("completedLate", equalTo(late));
        conversation
                .appraisee()
                .get(BASE + "/appraisals/mine")
                .then()
                .body("items.find { it.id == '%s' }.completedLate".formatted(conversation.id), equalTo(late));
        members(conversation.organisation, conversation.cycleId, Standing.COMPLETED)
                .body("items.appraisalId", contains(conversation.id))
                .body("items[0].completedLate", equalTo(late));
    }

    /** Filled in, with another last day. */
    private Conversation dueOn(LocalDate day) {
        var conversation = Conversation.started().filledIn();
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update appraisal set due_on = :day where id = cast(:id as uuid)")
                .setParameter("day", day)
                .setParameter("id", conversation.id)
                .executeUpdate());
        return conversation;
    }
}
