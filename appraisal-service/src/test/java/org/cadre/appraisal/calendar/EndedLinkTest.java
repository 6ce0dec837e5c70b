package org.cadre.appraisal.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.asStaff;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.Departures;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule W7 of the guide: a link ends with its person. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EndedLinkTest {

    @Inject
    MovableClock clock;

    @Inject
    EndingLinks ending;

    @Inject
    CalendarLinks links;

    @Inject
    People people;

    @Inject
    Departures departures;

    @Inject
    Transactions transactions;

    private String organisation;
    private Employee person;
    private int numbers;

    @BeforeEach
    void somebody_works_somewhere() {
        organisation = Conversation.newOrganisation();
        person = Upstream.employee(organisation);
        numbers = 1;
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void it_counts_to_the_last_day_of_the_last_post() {
        var href = made();
        var last = LocalDate.now(clock).plusDays(10);
        holds(Upstream.assignment(organisation, "STAGE_2", "2020-01-01", last.toString()));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions
                        .bySystem(() -> people.postsOf(person.personId(), last.plusDays(1)))
                        .isEmpty());

        for (var day : List.of(last.minusDays(1), last, last.plusDays(1))) {
            clock.moveTo(day);
            assertThat(given().get(href).statusCode()).as("on %s", day).isEqualTo(day.isAfter(last) ? 404 : 200);
        }
    }

    @Test
    void a_new_post_does_not_bring_it_back() {
        var href = made();
        leaves();
        ending.endOfLeavers();

        assertThat(stored()).isEmpty();
        holds(Upstream.assignment(organisation, "STAGE_2", "2020-01-01", null));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !transactions
                        .bySystem(() -> people.postsOf(person.personId(), LocalDate.now(clock)))
                        .isEmpty());
        assertThat(given().get(href).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_works_there_keeps_it() {
        var href = made();

        ending.endOfLeavers();

        assertThat(given().get(href).statusCode()).isEqualTo(200);
    }

    @Test
    void it_goes_with_a_person_who_is_forgotten() {
        var href = made();
        Upstream.publishForgotten(person);

        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> stored().isEmpty());
        assertThat(given().get(href).statusCode()).isEqualTo(404);
    }

    private void holds(String assignment) {
        numbers++;
        Upstream.publishPerson(person, numbers, assignment);
    }

    private void leaves() {
        holds(Upstream.assignment(organisation, "STAGE_2", "2020-01-01", "2020-12-31"));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !transactions
                        .bySystem(() -> departures.lastEmployersOf(person.personId(), LocalDate.now(clock)))
                        .isEmpty());
    }

    private Optional<CalendarLink> stored() {
        return transactions.bySystem(() -> links.ofPerson(person.personId()));
    }

    private String made() {
        return asStaff(person.staffUid())
                .post(BASE + "/calendar-link")
                .then()
                .statusCode(200)
                .extract()
                .path("feedHref");
    }
}
