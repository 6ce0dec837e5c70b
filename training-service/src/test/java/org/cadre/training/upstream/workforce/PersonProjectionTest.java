package org.cadre.training.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Requests;
import org.cadre.training.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PersonProjectionTest {

    @Inject
    People people;

    @Test
    void people_are_read_as_workforce_publishes_them() throws IOException {
        var person = UUID.fromString("01920000-0000-7000-8000-0000000000c1");
        var number = 0;
        for (var fact : List.of("joined", "changed", "left", "retention-warned", "anonymised", "deleted", "moved")) {
            var type = "cadre.workforce.person.%s.v1".formatted(fact);
            var sample = Files.readString(Path.of("../workforce-service/src/main/events/%s.json".formatted(type)));
            var subject = person.toString();
            ForeignEvents.publish(Staff.PEOPLE, subject, type, subject, ++number, sample);
        }

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> people.find(person)
                        .filter(known -> known.organisationsFrom(LocalDate.parse("2026-05-01"))
                                .equals(List.of("RR8")))
                        .isPresent());
    }

    @Test
    void who_was_anonymised_keeps_the_facts_and_who_was_deleted_none() throws IOException {
        var person = UUID.randomUUID();

        publish(person, "left", 1);
        await(() -> people.personOf("920000000077").isPresent());
        publish(person, "anonymised", 2);
        await(() -> people.personOf("920000000077").isEmpty());
        assertThat(people.find(person).orElseThrow().assignments()).hasSize(1);
        publish(person, "deleted", 3);
        await(() -> people.find(person).orElseThrow().assignments().isEmpty());
    }

    private static void publish(UUID person, String fact, long number) throws IOException {
        var type = "cadre.workforce.person.%s.v1".formatted(fact);
        var sample = Files.readString(Path.of("../workforce-service/src/main/events/%s.json".formatted(type)))
                .replace("01920000-0000-7000-8000-0000000000c1", person.toString())
                .replace("900000000001", "920000000077");
        ForeignEvents.publish(Staff.PEOPLE, person.toString(), type, person.toString(), number, sample);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(condition);
    }

    @Test
    void a_mover_is_lost_to_the_old_employer_and_found_by_the_new_one() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        Staff.announce("moved", member, 2, member.joined("RTD", "2026-05-01"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Requests.induction(Requests.as("education-lead@RTD"), member.personId())
                        .statusCode(200));
        Requests.induction(Requests.as("education-lead@RR8"), member.personId()).statusCode(404);
        Requests.induction(Requests.as(member), member.personId()).statusCode(200);
    }

    @Test
    void an_older_event_that_comes_late_and_one_of_another_kind_change_nothing() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        Staff.announce("moved", member, 5, member.joined("RAE", "2026-05-01"));
        Staff.announce("changed", member, 4, member.joined("RWA", "2026-05-01"));
        Staff.announce("promised", member, 6, member.joined("RHQ", "2026-05-01"));
        Staff.announce("changed", member, 7, member.joined("RCB", "2026-05-01"));

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> organisations(member).contains("RCB"));
        assertThat(organisations(member)).containsExactly("RCB");
    }

    private List<String> organisations(Staff.Member member) {
        return people.find(member.personId()).orElseThrow().organisationsFrom(LocalDate.parse("2026-06-01"));
    }
}
