package org.cadre.appraisal.feedback.run;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule FB11 of the guide: which change lets another run open within the year. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AnotherRoleTest {

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void fb11_a_contract_beside_the_post_is_no_other_role_and_another_post_within_it_is() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        round.close().statusCode(200);
        var talk = round.conversation;
        var subject = talk.appraisee;
        var today = LocalDate.now(clock);
        var tomorrow = today.plusDays(1);
        clock.moveTo(tomorrow);

        var post = Upstream.managedPost(talk.organisation, talk.appraiser, "2020-01-01");
        var bank = Upstream.assignment(talk.organisation, null, tomorrow.toString(), null);
        Upstream.publishPerson(subject, 2, today, post, bank);
        eventually(() -> people.postsOf(subject.personId(), tomorrow).size() == 2);
        FeedbackRound.ask(talk.appraisee(), talk).statusCode(409).body("code", equalTo("feedback-too-soon"));

        var another = "\"postId\": \"%s\"".formatted(UUID.randomUUID());
        Upstream.publishPerson(subject, 3, tomorrow, post.replaceFirst("\"postId\": \"[^\"]+\"", another), bank);
        eventually(() -> !people.roleSince(talk.organisation, subject.personId(), tomorrow)
                .orElseThrow()
                .isBefore(tomorrow));
        FeedbackRound.ask(talk.appraisee(), talk).statusCode(201);
    }

    private static void eventually(Callable<Boolean> condition) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(condition);
    }
}
