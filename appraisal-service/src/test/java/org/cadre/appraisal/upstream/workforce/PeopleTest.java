package org.cadre.appraisal.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Upstream.assignment;
import static org.cadre.appraisal.testing.Upstream.managedPost;
import static org.cadre.appraisal.testing.Upstream.publishPerson;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People.HeldPost;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PeopleTest {

    private static final LocalDate JUNE_1 = LocalDate.parse("2026-06-01");

    @Inject
    People people;

    @Test
    void people_are_read_as_workforce_publishes_them() {
        var person = UUID.fromString("01920000-0000-7000-8000-0000000000c1");
        var number = 0;
        for (var fact : List.of("joined", "changed", "left", "retention-warned", "anonymised", "deleted", "moved")) {
            var type = "cadre.workforce.person.%s.v1".formatted(fact);
            ForeignEvents.publish(
                    Upstream.PEOPLE,
                    person.toString(),
                    type,
                    person.toString(),
                    ++number,
                    Upstream.sample("workforce", type));
        }
        var moved = LocalDate.parse("2026-05-01");
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        people.postsOf(person, moved).equals(List.of(new HeldPost("RR8", Optional.of("STAGE_2")))));

        assertThat(people.managersOf(person, moved))
                .containsExactly(UUID.fromString("01920000-0000-7000-8000-0000000000c2"));
        assertThat(people.postsOf(person, moved.minusDays(1)))
                .containsExactly(new HeldPost("RR8", Optional.of("STAGE_1")));
    }

    @Test
    void who_was_anonymised_keeps_the_posts_and_who_was_deleted_none() {
        var person = UUID.randomUUID();
        var lastDay = LocalDate.parse("2026-12-31");

        publish(person, "left", 1);
        eventually(() -> people.personOf("720000000077").isPresent());
        publish(person, "anonymised", 2);
        eventually(() -> people.personOf("720000000077").isEmpty());
        assertThat(people.postsOf(person, lastDay)).hasSize(1);
        publish(person, "deleted", 3);
        eventually(() -> people.postsOf(person, lastDay).isEmpty());
    }

    private static void publish(UUID person, String fact, long number) {
        var type = "cadre.workforce.person.%s.v1".formatted(fact);
        var sample = Upstream.sample("workforce", type)
                .replace("01920000-0000-7000-8000-0000000000c1", person.toString())
                .replace(
                        "01920000-0000-7000-8000-0000000000a1",
                        UUID.randomUUID().toString())
                .replace("900000000001", "720000000077");
        ForeignEvents.publish(Upstream.PEOPLE, person.toString(), type, person.toString(), number, sample);
    }

    private static void eventually(Callable<Boolean> condition) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(condition);
    }

    @Test
    void a_mover_holds_the_old_post_to_its_last_day_and_the_new_one_from_its_first() {
        var mover = new Employee(UUID.randomUUID(), "700000000001");
        publishPerson(mover, 1, assignment("RR8", "STAGE_1", "2020-01-01", null));
        publishPerson(
                mover,
                2,
                assignment("RR8", "STAGE_1", "2020-01-01", "2026-05-31"),
                assignment("RDU", null, "2026-06-01", null));
        awaitPost(mover, "RDU", JUNE_1);

        assertThat(people.postsOf(mover.personId(), JUNE_1.minusDays(1)))
                .containsExactly(new HeldPost("RR8", Optional.of("STAGE_1")));
        assertThat(people.postsOf(mover.personId(), JUNE_1)).containsExactly(new HeldPost("RDU", Optional.empty()));
        assertThat(people.postsOf(mover.personId(), JUNE_1.plusDays(1))).hasSize(1);
    }

    @Test
    void another_line_manager_of_the_same_post_manages_from_the_day_on_which_workforce_learned_of_it() {
        var former = UUID.randomUUID();
        var manager = UUID.randomUUID();
        var person = new Employee(UUID.randomUUID(), "700000000005");
        var post = managedPost("RR8", new Employee(former, ""), "2020-01-01");
        publishPerson(person, 1, post);
        publishPerson(person, 2, JUNE_1, post.replace(former.toString(), manager.toString()));
        publishPerson(person, 3, JUNE_1.plusDays(9), post.replace(former.toString(), manager.toString()));
        var moved = managedPost("RR8", new Employee(manager, ""), "2026-07-01");
        publishPerson(person, 4, JUNE_1.plusDays(9), post.replace(former.toString(), manager.toString()), moved);
        eventually(() ->
                people.postsOf(person.personId(), LocalDate.parse("2026-07-01")).size() == 2);

        assertThat(isManaged(manager, person, JUNE_1.minusDays(1))).isFalse();
        assertThat(isManaged(manager, person, JUNE_1)).isTrue();
        assertThat(isManaged(manager, person, JUNE_1.plusDays(1))).isTrue();
        assertThat(isManaged(former, person, JUNE_1)).isFalse();
    }

    private boolean isManaged(UUID manager, Employee person, LocalDate day) {
        return people.isManagedBy(manager, person.personId(), "RR8", day);
    }

    @Test
    void a_line_manager_of_a_new_post_manages_from_its_first_day_to_its_last() {
        var manager = new Employee(UUID.randomUUID(), "");
        var person = new Employee(UUID.randomUUID(), "700000000006");
        publishPerson(
                person,
                1,
                JUNE_1.minusDays(9),
                managedPost("RR8", manager, JUNE_1.toString())
                        .replace("\"endsOn\": null", "\"endsOn\": \"2026-06-03\""));
        awaitPost(person, "RR8", JUNE_1);

        assertThat(isManaged(manager.personId(), person, JUNE_1.minusDays(1))).isFalse();
        assertThat(isManaged(manager.personId(), person, JUNE_1)).isTrue();
        assertThat(isManaged(manager.personId(), person, JUNE_1.plusDays(2))).isTrue();
        assertThat(isManaged(manager.personId(), person, JUNE_1.plusDays(3))).isFalse();
        assertThat(people.isManagedBy(manager.personId(), person.personId(), "RDU", JUNE_1))
                .isFalse();
    }

    @Test
    void fb11_a_role_begins_with_another_post_or_stage_and_not_with_a_second_contract() {
        var person = new Employee(UUID.randomUUID(), "700000000007");
        var post = assignment("RR8", "STAGE_1", "2020-01-01", null);
        publishPerson(person, 1, post);
        awaitRole(person, "2020-01-01");
        var bank = assignment("RR8", "STAGE_1", "2026-05-01", null);
        publishPerson(
                person, 2, LocalDate.parse("2026-05-01"), post, bank, assignment("RDU", null, "2026-05-02", null));
        awaitPost(person, "RDU", JUNE_1);
        awaitRole(person, "2020-01-01");

        var promoted = post.replace("STAGE_1", "STAGE_2");
        publishPerson(person, 3, LocalDate.parse("2026-05-10"), promoted, bank);
        awaitRole(person, "2026-05-10");
        publishPerson(person, 4, LocalDate.parse("2026-05-12"), inAnotherPost(promoted), bank);
        awaitRole(person, "2026-05-12");
        publishPerson(
                person,
                5,
                LocalDate.parse("2026-05-20"),
                promoted.replace("\"endsOn\": null", "\"endsOn\": \"2026-05-30\""),
                assignment("RR8", "STAGE_3", "2026-05-31", null));
        awaitRole(person, "2026-05-31");
        assertThat(people.roleSince("RDU", person.personId(), JUNE_1)).isEmpty();
    }

    /** The same assignment with a post of another id. */
    private static String inAnotherPost(String assignment) {
        return assignment.replaceFirst("\"postId\": \"[^\"]+\"", "\"postId\": \"%s\"".formatted(UUID.randomUUID()));
    }

    private void awaitRole(Employee person, String since) {
        eventually(
                () -> people.roleSince("RR8", person.personId(), JUNE_1).equals(Optional.of(LocalDate.parse(since))));
    }

    @Test
    void an_older_event_changes_nothing() {
        var person = new Employee(UUID.randomUUID(), "700000000002");
        publishPerson(person, 3, assignment("RR8", "STAGE_1", "2020-01-01", null));
        publishPerson(person, 2, assignment("RDU", "STAGE_1", "2020-01-01", null));
        var after = new Employee(person.personId(), person.staffUid());
        publishPerson(after, 4, assignment("RR8", "STAGE_2", "2020-01-01", null));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> people.postsOf(person.personId(), JUNE_1)
                        .equals(List.of(new HeldPost("RR8", Optional.of("STAGE_2")))));
    }

    @Test
    void two_people_with_one_staff_number_are_nobody() {
        var uid = "700000000003";
        var one = new Employee(UUID.randomUUID(), uid);
        var other = new Employee(UUID.randomUUID(), uid);
        publishPerson(one, 1, assignment("RR8", null, "2020-01-01", null));
        publishPerson(other, 1, assignment("RR8", null, "2020-01-01", null));
        awaitPost(one, "RR8", JUNE_1);
        awaitPost(other, "RR8", JUNE_1);

        asStaff(uid).get(BASE + "/appraisals/mine").then().statusCode(403).body("code", equalTo("no-staff-record"));
    }

    @Test
    void unknown_types_and_missing_parts_are_borne() {
        var person = UUID.randomUUID().toString();
        var bare = "{\"personId\": \"%s\"}".formatted(person);
        ForeignEvents.publish(Upstream.PEOPLE, person, "cadre.workforce.person.joined.v1", person, 1, bare);
        ForeignEvents.publish(Upstream.PEOPLE, person, "cadre.workforce.person.promoted.v1", person, 2, "{}");
        var after = new Employee(UUID.fromString(person), "700000000004");
        publishPerson(after, 3, assignment("RR8", null, "2020-01-01", null));

        awaitPost(after, "RR8", JUNE_1);
    }

    private void awaitPost(Employee person, String organisation, LocalDate day) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> people.postsOf(person.personId(), day).stream()
                        .anyMatch(post -> post.organisation().equals(organisation)));
    }
}
