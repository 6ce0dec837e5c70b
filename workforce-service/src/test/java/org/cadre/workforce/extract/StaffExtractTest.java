package org.cadre.workforce.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.person;
import static org.cadre.workforce.extract.Extract.somebody;

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
    void without_fte_the_hours_count_against_a_full_week_and_more_columns_are_only_counted() {
        var row = changed(changed(somebody(), "CONTRACTED_FTE", ""), "ABSENCE_REASON", "S10");

        var job = new Extract().with(row).taken();

        assertThat(job.getInt("unknownColumns")).isEqualTo(1);
        assertThat(person(row).getDouble("assignments[0].wte")).isEqualTo(0.8);
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
}
