package org.cadre.training.mandatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.training.Requests.educationLead;
import static org.cadre.training.Requests.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Staff;
import org.cadre.training.Staff.Member;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule M8 of the guide: what a person completed goes with the person, here and at others. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ForgettingCompletionsTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @ParameterizedTest
    @ValueSource(strings = {"anonymised", "deleted"})
    void it_goes_with_whoever_is_forgotten_and_others_are_told(String fact) throws IOException {
        var member = Staff.joinsLeedsOn("2026-05-04");
        var colleague = Staff.joinsLeedsOn("2026-05-04");
        var gone = List.of(record(member, "FIRE_SAFETY_1_YEAR"), record(member, "CONFLICT_RESOLUTION"));
        var kept = record(colleague, "CONFLICT_RESOLUTION");

        Staff.announce(fact, member, 2, sample(fact, member));

        awaitNone(member);
        assertThat(completions(colleague)).isOne();
        for (var id : gone) {
            awaitWithdrawn(id);
            assertThat(onRecord(id)).isOne();
        }
        assertThat(told(kept)).hasSize(1);
    }

    @Test
    void who_has_left_is_not_forgotten() throws IOException {
        var member = Staff.joinsLeedsOn("2026-05-04");
        var id = record(member, "CONFLICT_RESOLUTION");
        var next = Staff.joinsLeedsOn("2026-05-04");
        record(next, "CONFLICT_RESOLUTION");

        Staff.announce("left", member, 2, sample("left", member));
        announceBehind(member, next);

        awaitNone(next);
        assertThat(completions(member)).isOne();
        assertThat(told(id)).hasSize(1);
    }

    /** Under the key of somebody else, so that it is taken after what was told of them. */
    private static void announceBehind(Member before, Member deleted) throws IOException {
        Staff.announce("deleted", before, 3, sample("deleted", deleted));
    }

    private static String record(Member member, String code) {
        var path = "/people/%s/mandatory-training".formatted(member.personId());
        return post(educationLead(), path, Map.of("code", code, "completedOn", "2026-05-14"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String sample(String fact, Member member) throws IOException {
        var file = "../workforce-service/src/main/events/cadre.workforce.person.%s.v1.json".formatted(fact);
        return Files.readString(Path.of(file))
                .replace("01920000-0000-7000-8000-0000000000c1", uuid(member))
                .replace("900000000001", member.staffUid());
    }

    private static String uuid(Member member) {
        return member.personId().toString();
    }

    private static void awaitWithdrawn(String id) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var last = told(id).getLast();
            assertThat(last.type()).isEqualTo("cadre.training.mandatory-training.withdrawn.v1");
            assertThat(last.schemaViolations()).isEmpty();
        });
    }

    private void awaitNone(Member member) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> completions(member) == 0);
    }

    private long completions(Member member) {
        return count("select count(*) from mandatory_training where person_id = :id", member.personId());
    }

    private long onRecord(String id) {
        return count(
                "select count(*) from audit_entry where action = 'forget' and resource_id = cast(:id as text)",
                UUID.fromString(id));
    }

    private long count(String question, UUID id) {
        return transactions.bySystem(() -> database.createNativeQuery(question, Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    private static List<Published> told(String id) {
        return PublishedEvents.on("cadre.training.mandatory-trainings.v1").about(id);
    }
}
