package org.cadre.appraisal.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.testing.ForeignEvents;

/** Publishes what workforce and training would have published, and waits until this service has taken it. */
public final class Upstream {

    public static final String PEOPLE = "cadre.workforce.people.v1";
    public static final String ORGANISATIONS = "cadre.workforce.organisations.v1";
    public static final String FRAMEWORKS = "cadre.training.frameworks.v1";

    private static final AtomicLong STAFF = new AtomicLong(900_000_000_000L);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A person as both services know them. */
    public record Employee(UUID personId, String staffUid) {}

    private Upstream() {}

    /** Somebody who holds one post from a day on. */
    public static Employee employee(String organisation, String stage, String startsOn) {
        var person = new Employee(UUID.randomUUID(), Long.toString(STAFF.incrementAndGet()));
        publishPerson(person, 1, assignment(organisation, stage, startsOn, null));
        awaitKnown(person);
        return person;
    }

    /** Somebody whom another manages. */
    public static Employee employee(String organisation, Employee manager) {
        var person = managed(organisation, Optional.of(manager), "2020-01-01");
        awaitKnown(person);
        return person;
    }

    /** Somebody whom another manages, in post from a day on. */
    public static Employee employee(String organisation, Employee manager, LocalDate startsOn) {
        var person = managed(organisation, Optional.of(manager), startsOn.toString());
        awaitKnown(person);
        return person;
    }

    /** A line of people, each managed by the one before; published together, because each one takes its time to arrive. */
    public static List<Employee> line(String organisation, int length) {
        var line = new ArrayList<Employee>();
        for (var place = 0; place < length; place++) {
            line.add(managed(organisation, place == 0 ? Optional.empty() : Optional.of(line.getLast()), "2020-01-01"));
        }
        line.forEach(Upstream::awaitKnown);
        return line;
    }

    /** So many people, published together as those of a line are. */
    public static List<Employee> employees(String organisation, Optional<Employee> manager, int number) {
        var people = IntStream.range(0, number)
                .mapToObj(one -> managed(organisation, manager, "2020-01-01"))
                .toList();
        people.forEach(Upstream::awaitKnown);
        return people;
    }

    private static Employee managed(String organisation, Optional<Employee> manager, String startsOn) {
        var person = new Employee(UUID.randomUUID(), Long.toString(STAFF.incrementAndGet()));
        publishPerson(
                person,
                1,
                manager.map(known -> managedPost(organisation, known, startsOn))
                        .orElseGet(() -> assignment(organisation, "STAGE_2", startsOn, null)));
        return person;
    }

    /** A post in which another manages whoever holds it. */
    public static String managedPost(String organisation, Employee manager, String startsOn) {
        var managerId = "\"managerId\": \"%s\", \"wte\"".formatted(manager.personId());
        return assignment(organisation, "STAGE_2", startsOn, null).replace("\"wte\"", managerId);
    }

    /** Somebody of whom nothing has been told yet. */
    public static Employee unknown() {
        return new Employee(UUID.randomUUID(), Long.toString(STAFF.incrementAndGet()));
    }

    /** An organisation that belongs to others from 2020 on. */
    public static void publishOrganisation(String code, String... above) {
        var id = UUID.randomUUID().toString();
        var memberships = Stream.of(above)
                .map("{\"kind\": \"ICB\", \"code\": \"%s\", \"from\": \"2020-04-01\"}"::formatted)
                .collect(Collectors.joining(","));
        ForeignEvents.publish(ORGANISATIONS, id, "cadre.workforce.organisation.recorded.v1", id, 1, """
                {"organisationId": "%s", "code": "%s", "name": "Somewhere", "type": "TRUST", "opensOn": "2010-04-01",
                 "memberships": [%s], "successors": [], "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(
                        id, code, memberships));
    }

    /** An organisation that another takes over from a day on. */
    public static void publishSucceeded(String code, String by, LocalDate on) {
        var id = UUID.randomUUID().toString();
        ForeignEvents.publish(
                ORGANISATIONS, id, "cadre.workforce.organisation.recorded.v1", id, 1, """
                {"organisationId": "%s", "code": "%s", "name": "Somewhere", "type": "TRUST", "opensOn": "2010-04-01",
                 "memberships": [], "successors": [{"code": "%s", "on": "%s", "part": true}],
                 "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id, code, by, on));
    }

    public static Employee employee(String organisation) {
        return employee(organisation, "STAGE_2", "2020-01-01");
    }

    public static void publishPerson(Employee person, long number, String... assignments) {
        publishPerson(person, number, LocalDate.parse("2026-04-01"), assignments);
    }

    /** What workforce learned at noon of a day. */
    public static void publishPerson(Employee person, long number, LocalDate learnedOn, String... assignments) {
        ForeignEvents.publish(
                PEOPLE,
                person.personId().toString(),
                number == 1 ? "cadre.workforce.person.joined.v1" : "cadre.workforce.person.moved.v1",
                person.personId().toString(),
                number,
                """
                {"personId": "%s", "staffUid": "%s", "assignments": [%s], "somethingNew": true,
                 "occurredAt": "%sT12:00:00Z"}
                """.formatted(person.personId(), person.staffUid(), String.join(",", assignments), learnedOn));
    }

    /** Workforce has forgotten who the person was. */
    public static void publishForgotten(Employee person) {
        var id = person.personId().toString();
        ForeignEvents.publish(PEOPLE, id, "cadre.workforce.person.anonymised.v1", id, 2, """
                {"personId": "%s", "assignments": [], "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id));
    }

    public static String assignment(String organisation, String stage, String startsOn, String endsOn) {
        return """
                {"assignmentId": "%s", "postId": "%s", "organisation": "%s", "staffGroup": "ADMIN", "band": "8a",
                 "stage": %s, "wte": 1.0, "startsOn": "%s", "endsOn": %s}
                """.formatted(
                        UUID.randomUUID(), UUID.randomUUID(), organisation, quoted(stage), startsOn, quoted(endsOn));
    }

    /** The competency framework exactly as training's own sample shows it. */
    public static void publishFramework() {
        var id = "01920000-0000-7000-8000-00000000f001";
        var type = "cadre.training.framework.published.v1";
        ForeignEvents.publish(FRAMEWORKS, id, type, id, 1, sample("training", type));
        awaitRows("training_framework", 1);
    }

    /** The six domains by which board members were appraised until 2025/26. */
    public static void publishBoardFramework() {
        var id = "01920000-0000-7000-8000-00000000f000";
        var domains = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> "{\"code\": \"A%d.1.1\", \"name\": \"Domain %d\"}".formatted(number + 3, number))
                .collect(Collectors.joining(","));
        ForeignEvents.publish(
                FRAMEWORKS, id, "cadre.training.framework.published.v1", id, 1, """
                {"frameworkId": "%s", "name": "Leadership Competency Framework", "version": "1.0",
                 "validFrom": "2024-04-01", "validTo": "2026-03-31", "competencies": [%s],
                 "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id, domains));
        await().atMost(PATIENCE)
                .until(() -> Calls.as("system-operator@ENG")
                        .get(Calls.BASE + "/projections/appraisal.frameworks/entries")
                        .asString()
                        .contains(id));
    }

    /** A sample that the owning service keeps beside its schema. */
    public static String sample(String owner, String type) {
        try {
            return Files.readString(Path.of("..", owner + "-service", "src/main/events", type + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void awaitKnown(Employee person) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(25))
                .atMost(PATIENCE)
                .until(() -> Calls.asStaff(person.staffUid())
                                .get(Calls.BASE + "/appraisals/mine")
                                .statusCode()
                        == 200);
    }

    /** Waits until a projection holds at least so many rows. */
    public static void awaitRows(String table, int least) {
        await().pollDelay(Duration.ZERO).atMost(PATIENCE).until(() -> rows(table) >= least);
    }

    private static long rows(String table) {
        return Calls.as("system-operator@ENG")
                .get(Calls.BASE + "/projections")
                .jsonPath()
                .getLong("items.find { it.table == '%s' }.rows".formatted(table));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
