package org.cadre.workforce.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.person;
import static org.cadre.workforce.extract.Extract.somebody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.extract.Extract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PassingDaysTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2029-05-31");

    @Inject
    PassingDays days;

    @Inject
    MovableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_day_after_the_last_day_says_who_left_and_vacates_the_post() {
        var row = changed(somebody(), "END_DATE", LAST_DAY.toString());
        new Extract().with(row).taken();
        var personId = person(row).getString("personId");
        var postId = person(row).getString("assignments[0].postId");

        clock.moveTo(LAST_DAY);
        days.sayWhoLeft();
        days.settlePosts();
        assertThat(PublishedEvents.on("cadre.workforce.people.v1").about(personId))
                .hasSize(1);

        clock.moveTo(LAST_DAY.plusDays(1));
        days.sayWhoLeft();
        days.settlePosts();
        days.sayWhoLeft();

        assertThat(PublishedEvents.on("cadre.workforce.people.v1").about(personId))
                .extracting(Published::type)
                .containsExactly("cadre.workforce.person.joined.v1", "cadre.workforce.person.left.v1");
        assertThat(PublishedEvents.on("cadre.workforce.posts.v1").about(postId))
                .extracting(Published::type)
                .last()
                .isEqualTo("cadre.workforce.post.vacated.v1");
    }
}
