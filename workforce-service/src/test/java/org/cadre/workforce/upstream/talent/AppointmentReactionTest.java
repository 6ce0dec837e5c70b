package org.cadre.workforce.upstream.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.person;
import static org.cadre.workforce.extract.Extract.somebody;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AppointmentReactionTest {

    private static final String TYPE = "cadre.talent.appointment.made.v1";
    private static final Path SAMPLE = Path.of("../talent-service/src/main/events/" + TYPE + ".json");

    @Inject
    BusinessCalendar calendar;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void an_appointment_ends_the_old_assignment_the_day_before_and_fills_the_post() {
        var row = somebody();
        new Extract().with(row).taken();
        var personId = person(row).getString("personId");
        var post = vacantPost();
        var startsOn = calendar.today().plusDays(30);

        appoint(UUID.randomUUID(), personId, post, startsOn);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> post(post).getString("state").equals("FILLED"));
        assertThat(post(post).getString("holderId")).isEqualTo(personId);
        assertThat(post(post).getDouble("vacancyWte")).isZero();
        var found = person(row);
        assertThat(found.getList("assignments.endsOn"))
                .containsExactly(startsOn.minusDays(1).toString(), null);
        assertThat(found.getString("assignments[1].startsOn")).isEqualTo(startsOn.toString());
        assertThat(found.getString("assignments[1].stage")).isEqualTo("STAGE_2");
        assertThat(PublishedEvents.on("cadre.workforce.people.v1").about(personId))
                .extracting(Published::type)
                .containsExactly("cadre.workforce.person.joined.v1", "cadre.workforce.person.moved.v1");
        assertThat(PublishedEvents.on("cadre.workforce.posts.v1").about(post))
                .extracting(Published::type)
                .containsExactly("cadre.workforce.post.established.v1", "cadre.workforce.post.filled.v1");
    }

    @Test
    void an_appointment_from_today_vacates_the_old_post() {
        var row = somebody();
        new Extract().with(row).taken();
        var old = person(row).getString("assignments[0].postId");
        var post = vacantPost();

        appoint(UUID.randomUUID(), person(row).getString("personId"), post, calendar.today());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> post(post).getString("state").equals("FILLED"));
        assertThat(post(old).getString("state")).isEqualTo("VACANT");
    }

    @Test
    void a_second_delivery_and_a_second_event_of_the_same_appointment_have_no_effect() {
        var row = somebody();
        new Extract().with(row).taken();
        var personId = person(row).getString("personId");
        var appointment = UUID.randomUUID();
        var post = vacantPost();
        appoint(appointment, personId, post, calendar.today());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> post(post).getString("state").equals("FILLED"));

        appoint(appointment, personId, post, calendar.today());
        var other = somebody();
        new Extract().with(other).taken();
        var last = vacantPost();
        appoint(UUID.randomUUID(), personId, last, calendar.today().plusDays(3));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> post(last).getString("state").equals("FILLED"));

        assertThat(person(row).getList("assignments.postId")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_post_that_others_hold_parks_the_key() {
        var holder = somebody();
        var row = somebody();
        new Extract().with(holder).with(row).taken();
        var personId = person(row).getString("personId");

        appoint(UUID.randomUUID(), personId, person(holder).getString("assignments[0].postId"), calendar.today());

        await().atMost(Duration.ofSeconds(20)).until(() -> parked(personId) == 1);
        assertThat(person(row).getList("assignments")).hasSize(1);
    }

    @Test
    void the_extract_that_still_shows_the_old_post_does_not_undo_the_appointment() {
        var row = somebody();
        new Extract().with(row).taken();
        var post = vacantPost();
        var startsOn = calendar.today().plusDays(10);
        appoint(UUID.randomUUID(), person(row).getString("personId"), post, startsOn);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> post(post).getString("state").equals("FILLED"));

        new Extract().with(changed(row, "EMAIL", "new@example.invalid")).taken();

        assertThat(person(row).getString("email")).isEqualTo("new@example.invalid");
        assertThat(person(row).getList("assignments.endsOn"))
                .containsExactly(startsOn.minusDays(1).toString(), null);
    }

    @Test
    void the_event_that_talent_publishes_can_be_read() throws IOException {
        assertThat(SAMPLE).exists();
        var json =
                new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        var made = json.readValue(Files.readString(SAMPLE), AppointmentMade.class);

        assertThat(made.postId()).isNotNull();
    }

    private long parked(String key) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from parked_event where consumer_group = :group and message_key = :key",
                        Long.class)
                .setParameter("group", AppointmentReaction.GROUP)
                .setParameter("key", key)
                .getSingleResult());
    }

    private static void appoint(UUID appointment, String personId, String postId, LocalDate startsOn) {
        ForeignEvents.publish(AppointmentReaction.TOPIC, personId, TYPE, appointment.toString(), 1, """
                {"appointmentId": "%s", "personId": "%s", "advertId": "%s", "applicationId": "%s", "postId": "%s",
                 "organisation": "RR8", "startsOn": "%s", "appointedOn": "2026-11-01",
                 "occurredAt": "2026-11-01T09:00:00Z"}
                """.formatted(
                        appointment, personId, UUID.randomUUID(), UUID.randomUUID(), postId, startsOn));
    }

    private static String vacantPost() {
        var draft = Map.of(
                "organisation", "RR8",
                "positionNumber", "V" + UUID.randomUUID().toString().substring(0, 12),
                "staffGroup", "Administrative and Clerical",
                "band", "Band 8a",
                "stage", "STAGE_2",
                "establishmentWte", 1);
        return Calls.as("workforce-planner@RR8")
                .contentType("application/json")
                .body(draft)
                .post("/workforce/v1/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath post(String id) {
        return Calls.as("hr@RR8").get("/workforce/v1/posts/{id}", id).jsonPath();
    }
}
