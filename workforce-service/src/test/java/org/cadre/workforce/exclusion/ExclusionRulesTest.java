package org.cadre.workforce.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.exclusion.Excluded.END_OF_MAY;
import static org.cadre.workforce.exclusion.Excluded.MAY;
import static org.cadre.workforce.exclusion.Excluded.wish;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExclusionRulesTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void the_person_holds_a_post_there_on_the_first_day() {
        for (var from : new String[] {"2020-01-06", "2020-01-07", "2026-06-29", "2026-06-30"}) {
            leaver().record(from, "2027-12-31").statusCode(201);
        }
        for (var from : new String[] {"2020-01-05", "2026-07-01"}) {
            refused(leaver().record(from, "2027-12-31"), 422, "exclusion-without-post", "#/from")
                    .body("detail", containsString("from 2020-01-06 to 2026-06-30"));
        }
    }

    @Test
    void only_an_employer_excludes() {
        refused(
                        Excluded.employee().record(Calls.as("hr@ENG"), wish("RAE", MAY, null, "CAREER_BREAK")),
                        422,
                        "exclusion-not-employer",
                        "#/organisation")
                .body("detail", containsString("RR8"));
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        refused(Excluded.employee().record(MAY, "2026-04-30"), 422, "exclusion-reversed", "#/to");
        Excluded.employee().record(MAY, MAY).statusCode(201);
        Excluded.employee().record(MAY, "2026-05-02").statusCode(201);
    }

    @Test
    void two_of_one_employer_do_not_overlap() {
        var excluded = Excluded.employee();
        excluded.recorded(MAY, END_OF_MAY);

        refused(excluded.record("2026-05-30", "2026-06-30"), 409, "exclusion-overlaps", "#/from")
                .body("detail", containsString("from 2026-05-01 to 2026-05-31"));
        refused(excluded.record(END_OF_MAY, "2026-06-30"), 409, "exclusion-overlaps", "#/from");
        excluded.record("2026-06-01", "2026-06-30").statusCode(201);
        refused(excluded.record("2026-04-01", "2026-05-02"), 409, "exclusion-overlaps", "#/to");
        refused(excluded.record("2026-04-01", MAY), 409, "exclusion-overlaps", "#/to");
        excluded.record("2026-04-01", "2026-04-30").statusCode(201);
    }

    @Test
    void behind_one_without_a_last_day_comes_no_other() {
        var excluded = Excluded.employee();
        excluded.recorded(MAY, null);

        refused(excluded.record("2031-01-01", null), 409, "exclusion-overlaps", "#/from")
                .body("detail", containsString("from 2026-05-01 on"));
        refused(excluded.record("2026-04-01", null), 409, "exclusion-overlaps", "#/to");
        excluded.record("2026-04-01", "2026-04-30").statusCode(201);
    }

    @Test
    void a_reason_counts_on_the_first_day() {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into reference_item (data_set, code, valid_from, valid_to, body)
                        values ('exclusion-reasons', 'ONLY_IN_MAY', '2026-05-01', '2026-05-31', '{}')
                        on conflict do nothing
                        """).executeUpdate());

        for (var from : new String[] {MAY, "2026-05-02", "2026-05-30", END_OF_MAY}) {
            because("ONLY_IN_MAY", from).statusCode(201);
        }
        for (var from : new String[] {"2026-04-30", "2026-06-01"}) {
            refused(because("ONLY_IN_MAY", from), 422, "exclusion-reason-unknown", "#/reason")
                    .body("detail", containsString("CAREER_BREAK"))
                    .body("detail", not(containsString("ONLY_IN_MAY")));
        }
    }

    @Test
    void before_there_were_reasons_a_later_day_is_asked_for() {
        var early = Excluded.employee(changed(somebody(), "START_DATE", "2019-12-01"));

        refused(early.record("2019-12-31", MAY), 422, "exclusion-reason-unknown", "#/reason")
                .body("detail", containsString("later first day"));
        early.record("2020-01-01", MAY).statusCode(201);
        early.record("2026-05-02", null).statusCode(201);
    }

    @Test
    void a_refusal_does_not_repeat_what_was_said_of_the_person() {
        refused(because("VERY_PRIVATE", MAY), 422, "exclusion-reason-unknown", "#/reason")
                .body("detail", not(containsString("VERY_PRIVATE")));
        because("an illness", MAY)
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"))
                .body("detail", not(containsString("illness")))
                .body("errors.detail.toString()", not(containsString("illness")));
    }

    @Test
    void of_many_at_once_exactly_one_is_recorded() {
        var excluded = Excluded.employee();

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(each -> excluded.record(MAY, null).extract().statusCode())
                .toList();

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    private static ValidatableResponse because(String reason, String from) {
        return Excluded.employee().record(Calls.as("hr@RR8"), from, "2027-12-31", reason);
    }

    private static Excluded leaver() {
        return Excluded.employee(changed(somebody(), "END_DATE", "2026-06-30"));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code, String pointer) {
        return answer.statusCode(status).body("code", equalTo(code)).body("errors.pointer", contains(pointer));
    }
}
