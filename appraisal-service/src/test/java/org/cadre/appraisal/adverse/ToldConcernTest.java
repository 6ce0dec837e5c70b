package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.AdverseAppraisal.today;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.appraisal.concern.Concerns;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule A10 of the guide: who reviews an outcome knows of a concern before it, if the person wants that, and nobody else does. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ToldConcernTest {

    private static final int MONTHS = 6;

    @Inject
    Concerns concerns;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a10_the_reviewer_is_told_while_the_review_is_open_and_nobody_else_ever_is() {
        var adverse = AdverseAppraisal.filledIn()
                .stated()
                .told(today().minusMonths(1))
                .signed();
        var review = adverse.review();
        var reviewer = adverse.reviewer();

        seenBy(asStaff(reviewer.staffUid()), review, true);
        seenBy(adverse.conversation.hr(), review, null);
        seenBy(adverse.conversation.appraisee(), review, null);
        adverse.listedBy(adverse.conversation.hr()).body("items[0].concernRaised", nullValue());
        adverse.conclude(reviewer, false).statusCode(200).body("concernRaised", nullValue());
        seenBy(asStaff(reviewer.staffUid()), review, null);
        seenBy(adverse.conversation.appraiser(), review, null);
    }

    @Test
    void a10_nobody_is_told_of_a_concern_whose_person_has_not_said_so() {
        var adverse = AdverseAppraisal.underReview();

        seenBy(asStaff(adverse.reviewer().staffUid()), adverse.review(), null);
    }

    @Test
    void a10_it_may_be_written_down_while_the_review_is_open_and_tells_of_no_earlier_outcome() {
        var adverse = AdverseAppraisal.filledIn().stated().signed();
        var reviewer = adverse.reviewer();

        seenBy(asStaff(reviewer.staffUid()), adverse.review(), null);
        adverse.told(today().minusDays(1));
        seenBy(asStaff(reviewer.staffUid()), adverse.review(), true);
    }

    @Test
    void a10_six_months_after_a_concern_is_the_same_day_or_the_last_of_a_shorter_month() {
        var atEndOfFebruary = AdverseAppraisal.filledIn()
                .stated()
                .told(LocalDate.parse("2025-02-28"))
                .signed();
        var atEndOfAugust = AdverseAppraisal.filledIn()
                .stated()
                .told(LocalDate.parse("2025-08-31"))
                .signed();

        assertThat(told(atEndOfFebruary, "2025-08-27", "2025-08-28", "2025-08-29", "2025-08-31"))
                .containsExactly(true, true, false, false);
        assertThat(told(atEndOfAugust, "2026-02-27", "2026-02-28", "2026-03-01"))
                .containsExactly(true, true, false);
        assertThat(told(atEndOfAugust, "2025-08-30", "2025-08-31", "2025-09-01"))
                .containsExactly(false, true, true);
    }

    @Test
    void a10_the_database_answers_no_to_whoever_does_not_review() {
        var adverse = AdverseAppraisal.filledIn()
                .stated()
                .told(today().minusMonths(1))
                .signed();
        var conversation = adverse.conversation;

        for (var asking : List.of(conversation.appraiser, conversation.appraisee, conversation.manager)) {
            assertThat(toldTo(asking, conversation.appraisee, today())).isFalse();
        }
        assertThat(toldTo(adverse.reviewer(), conversation.appraisee, today())).isTrue();
    }

    private static void seenBy(RequestSpecification caller, String review, Boolean concernRaised) {
        caller.get(BASE + review).then().statusCode(200).body("concernRaised", equalTo(concernRaised));
    }

    private List<Boolean> told(AdverseAppraisal adverse, String... signedOn) {
        var reviewer = adverse.reviewer();
        return Stream.of(signedOn)
                .map(day -> toldTo(reviewer, adverse.conversation.appraisee, LocalDate.parse(day)))
                .toList();
    }

    private boolean toldTo(Employee asking, Employee person, LocalDate signedOn) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.service', 'off', true),
                                   set_config('app.organisations', '', true), set_config('app.person', :asking, true)
                            """, Object[].class)
                    .setParameter("asking", asking.personId().toString())
                    .getSingleResult();
            return concerns.areTold(person.personId(), MONTHS, signedOn);
        });
    }
}
