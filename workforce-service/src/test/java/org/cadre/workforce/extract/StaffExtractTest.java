package org.cadre.workforce.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.errors;
import static org.cadre.workforce.extract.Extract.person;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.Calls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class StaffExtractTest {

    @Inject
    BusinessCalendar calendar;

    @Inject
    MovableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void an_extract_brings_people_their_posts_and_their_managers_wherever_these_stand_in_the_file() {
        var manager = somebody();
        var report = changed(somebody(), "MANAGER_EMPLOYEE_NUMBER", manager.get("EMPLOYEE_NUMBER"));

        var job = new Extract().with(report).with(manager).taken();

        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("counts.total")).isEqualTo(2);
        assertThat(job.getInt("counts.created")).isEqualTo(2);
        var found = person(report);
        assertThat(found.getString("lastName")).isEqualTo(report.get("LAST_NAME"));
        assertThat(found.getString("assignments[0].managerId"))
                .isEqualTo(person(manager).getString("personId"));
        assertThat(found.getString("assignments[0].employeeNumber")).isEqualTo(report.get("EMPLOYEE_NUMBER"));
        assertThat(found.getString("assignments[0].stage")).isEqualTo("STAGE_1");
    }

    @Test
    void a_joiner_is_announced_with_ids_only_and_the_post_as_established_then_filled() {
        var row = somebody();
        new Extract().with(row).taken();
        var found = person(row);

        var joined = people(found);
        var post = PublishedEvents.on("cadre.workforce.posts.v1").about(found.getString("assignments[0].postId"));

        assertThat(joined).extracting(Published::type).containsExactly("cadre.workforce.person.joined.v1");
        assertThat(joined.getFirst().key()).isEqualTo(found.getString("personId"));
        assertThat(joined.getFirst().data().toString())
                .contains(row.get("STAFF_UID"))
                .doesNotContain(row.get("LAST_NAME"), row.get("EMAIL"), row.get("BIRTH_DATE"));
        assertThat(post)
                .extracting(Published::type)
                .containsExactly("cadre.workforce.post.established.v1", "cadre.workforce.post.filled.v1");
        assertThat(post.getLast().data().path("vacancyWte").decimalValue()).isZero();
        assertThat(joined).allMatch(event -> event.schemaViolations().isEmpty());
        assertThat(post).allMatch(event -> event.schemaViolations().isEmpty());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var row = somebody();
        var extract = new Extract().with(row).with(somebody());
        extract.taken();

        var again = extract.taken();

        assertThat(again.getInt("counts.unchanged")).isEqualTo(2);
        assertThat(again.getInt("counts.created") + again.getInt("counts.updated"))
                .isZero();
        assertThat(people(person(row))).hasSize(1);
    }

    @Test
    void a_new_position_with_a_new_start_moves_the_person_and_vacates_the_old_post() {
        var row = somebody();
        new Extract().with(row).taken();
        var before = person(row).getString("assignments[0].postId");
        var moved =
                changed(changed(row, "POSITION_NUMBER", row.get("POSITION_NUMBER") + "N"), "START_DATE", "2026-03-01");

        var job = new Extract().with(moved).taken();

        assertThat(job.getInt("counts.updated")).isEqualTo(1);
        assertThat(person(row).getList("assignments.endsOn")).containsExactly("2026-02-28", null);
        assertThat(people(person(row))).extracting(Published::type).last().isEqualTo("cadre.workforce.person.moved.v1");
        var posts = PublishedEvents.on("cadre.workforce.posts.v1").about(before);
        assertThat(posts).extracting(Published::type).last().isEqualTo("cadre.workforce.post.vacated.v1");
        assertThat(posts.getLast().schemaViolations()).isEmpty();
    }

    @Test
    void other_working_time_is_a_move_and_another_band_a_change() {
        var row = somebody();
        new Extract().with(row).taken();

        new Extract().with(changed(row, "CONTRACTED_FTE", "0.6")).taken();
        new Extract()
                .with(changed(changed(row, "CONTRACTED_FTE", "0.6"), "BAND", "Band 7"))
                .taken();

        assertThat(people(person(row)))
                .extracting(Published::type)
                .containsExactly(
                        "cadre.workforce.person.joined.v1",
                        "cadre.workforce.person.moved.v1",
                        "cadre.workforce.person.changed.v1");
        assertThat(person(row).getString("assignments[0].band")).isEqualTo("Band 7");
        assertThat(PublishedEvents.on("cadre.workforce.posts.v1")
                        .about(person(row).getString("assignments[0].postId")))
                .allMatch(event -> event.schemaViolations().isEmpty())
                .extracting(Published::type)
                .contains("cadre.workforce.post.changed.v1");
    }

    @Test
    void a_last_day_that_is_over_is_a_leaver_and_one_that_is_today_or_later_is_not_yet() {
        var today = calendar.today();
        var gone = changed(somebody(), "END_DATE", today.minusDays(1).toString());
        var lastDay = changed(somebody(), "END_DATE", today.toString());
        var later = changed(somebody(), "END_DATE", today.plusDays(1).toString());
        new Extract().with(somebodyBefore(gone)).taken();

        new Extract().with(gone).with(lastDay).with(later).taken();

        assertThat(people(person(gone))).extracting(Published::type).last().isEqualTo("cadre.workforce.person.left.v1");
        assertThat(people(person(lastDay)))
                .extracting(Published::type)
                .last()
                .isEqualTo("cadre.workforce.person.joined.v1");
        assertThat(people(person(later)))
                .extracting(Published::type)
                .last()
                .isEqualTo("cadre.workforce.person.joined.v1");
    }

    @Test
    void somebody_missing_in_a_later_file_has_not_left() {
        var stays = somebody();
        new Extract().with(stays).taken();

        new Extract().with(somebody()).taken();

        assertThat(person(stays).getBoolean("employed")).isTrue();
        assertThat(people(person(stays))).hasSize(1);
    }

    @Test
    void a_second_employer_adds_an_assignment_to_the_same_person() {
        var row = somebody();
        new Extract().with(row).taken();
        var second = changed(
                changed(row, "EMPLOYING_ORG_CODE", "RAE"), "EMPLOYEE_NUMBER", "77" + row.get("EMPLOYEE_NUMBER"));

        new Extract().with(second).taken("hr@RAE");

        assertThat(person(row).getList("assignments.organisation")).containsExactlyInAnyOrder("RR8", "RAE");
        assertThat(people(person(row))).extracting(Published::type).last().isEqualTo("cadre.workforce.person.moved.v1");
    }

    @Test
    void every_wrong_value_becomes_a_row_error_that_names_its_column() {
        assertRejected("STAFF_GROUP", "Wizards", "unknown-code");
        assertRejected("BAND", "Band 12", "unknown-code");
        assertRejected("STAGE", "STAGE_9", "unknown-code");
        assertRejected("START_DATE", "01/04/2026", "not-a-date");
        assertRejected("START_DATE", "", "value-missing");
        assertRejected("END_DATE", "2019-12-31", "period-reversed");
        assertRejected("STAFF_UID", "12345", "malformed");
        assertRejected("EMPLOYEE_NUMBER", "", "malformed");
        assertRejected("POSITION_NUMBER", "P 1", "malformed");
        assertRejected("EMPLOYING_ORG_CODE", "ZZZ", "unknown-organisation");
        assertRejected("EMPLOYING_ORG_CODE", "RDU", "role-missing");
        assertRejected("CONTRACTED_FTE", "2.1", "fte-out-of-range");
        assertRejected("CONTRACTED_FTE", "0", "fte-out-of-range");
        assertRejected("CONTRACTED_FTE", "half", "not-a-number");
        assertRejected("MANAGER_EMPLOYEE_NUMBER", "99999999", "unknown-manager");
        assertRejected("FIRST_NAME", "", "value-missing");
        assertRejected("EMAIL", "nobody", "not-an-email");
        assertRejected("BIRTH_DATE", "2999-01-01", "date-not-past");
        assertRejected("SYNTHETIC", "perhaps", "unknown-code");
    }

    @Test
    void nobody_manages_themselves_and_no_number_changes_its_person() {
        var row = somebody();
        assertThat(rejection(changed(row, "MANAGER_EMPLOYEE_NUMBER", row.get("EMPLOYEE_NUMBER"))))
                .contains("own-manager");
        new Extract().with(row).taken();
        assertThat(rejection(changed(row, "STAFF_UID", "899999999999"))).contains("employee-number-taken");
    }

    @Test
    void good_rows_are_taken_although_others_are_rejected_and_the_second_of_two_equal_keys_is() {
        var row = somebody();

        var job = new Extract().with(row).with(changed(row, "BAND", "Band 7")).taken();

        assertThat(job.getString("state")).isEqualTo("PARTIALLY_SUCCEEDED");
        assertThat(job.getInt("counts.rejected")).isEqualTo(1);
        assertThat(errors(job))
                .containsExactly(
                        "line,column,code,detail",
                        "3,EMPLOYEE_NUMBER,duplicate-key,\"must differ from line 2, which is about the same\"");
        assertThat(person(row).getString("assignments[0].band")).isEqualTo("Band 6");
    }

    @Test
    void without_fte_the_hours_count_against_a_full_week_and_more_columns_are_only_counted() {
        var row = changed(changed(somebody(), "CONTRACTED_FTE", ""), "ABSENCE_REASON", "S10");

        var job = new Extract().with(row).taken();

        assertThat(job.getInt("unknownColumns")).isEqualTo(1);
        assertThat(person(row).getDouble("assignments[0].wte")).isEqualTo(0.8);
    }

    @Test
    void a_file_that_is_no_extract_is_refused_at_once() {
        Extract.send(Calls.as("hr@RR8"), "EMPLOYEE_NUMBER,BAND\r\n1,Band 6\r\n")
                .statusCode(422)
                .body("code", equalTo("column-missing"))
                .body("errors.pointer", hasItem("#/STAFF_UID"));
        Extract.send(Calls.as("hr@RR8"), String.join(",", Column.names()) + "\r\n")
                .statusCode(422)
                .body("code", equalTo("file-empty"));
        Extract.send(Calls.as("hr@RR8"), "").statusCode(422).body("code", equalTo("file-empty"));
        Calls.as("hr@RR8")
                .contentType("text/csv")
                .body(new byte[] {'E', (byte) 0xff, (byte) 0xfe, '\n'})
                .post(Extract.EXTRACTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("not-utf-8"));
        Calls.as("hr@RR8")
                .contentType("application/json")
                .body("{}")
                .post(Extract.EXTRACTS)
                .then()
                .statusCode(415);
    }

    @Test
    void sending_is_answered_with_where_to_look_and_when() {
        Extract.send(Calls.as("hr@RR8"), new Extract().with(somebody()).csv())
                .statusCode(202)
                .header("Location", startsWith("/workforce/v1/staff-extracts/"))
                .header("Retry-After", "1")
                .body("state", equalTo("QUEUED"))
                .body("counts.total", equalTo(1));
    }

    @Test
    void only_hr_sends_and_only_the_sender_or_hr_of_all_its_organisations_sees_a_job() {
        var csv = new Extract().with(somebody()).csv();
        Extract.send(Calls.as("education-lead@RR8"), csv).statusCode(403).body("code", equalTo("role-missing"));
        var location =
                Extract.send(Calls.as("hr@RR8"), csv).statusCode(202).extract().header("Location");

        Calls.as("hr@RDU").get(location).then().statusCode(404).body("code", equalTo("staff-extract-not-found"));
        Calls.as("hr@RDU").get(location + "/errors").then().statusCode(404);
        Calls.as("hr@Y63").get(location).then().statusCode(200);
    }

    @Test
    void a_year_later_whoever_has_left_is_no_longer_employed() {
        var row = changed(somebody(), "END_DATE", LocalDate.of(2027, 3, 31).toString());
        new Extract().with(row).taken();

        clock.moveTo(LocalDate.of(2027, 3, 31));
        assertThat(person(row).getBoolean("employed")).isTrue();
        clock.moveTo(LocalDate.of(2027, 4, 1));
        assertThat(person(row).getBoolean("employed")).isFalse();
    }

    private static Map<String, String> somebodyBefore(Map<String, String> gone) {
        return changed(gone, "END_DATE", "");
    }

    private static List<Published> people(JsonPath person) {
        var events = PublishedEvents.on("cadre.workforce.people.v1").about(person.getString("personId"));
        assertThat(events).allMatch(event -> event.schemaViolations().isEmpty());
        return events;
    }

    private static void assertRejected(String column, String value, String code) {
        assertThat(rejection(changed(somebody(), column, value)))
                .as("%s = %s", column, value)
                .contains(column + "," + code);
    }

    private static String rejection(Map<String, String> row) {
        var job = new Extract().with(row).taken();
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getInt("counts.rejected")).isEqualTo(1);
        return String.join("\n", errors(job));
    }
}
