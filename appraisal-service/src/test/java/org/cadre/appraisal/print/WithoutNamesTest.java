package org.cadre.appraisal.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Paper;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Rule W9 of the guide: whatever workforce does, a paper is printed, and says that the names are missing. Who never answers would
 * hold a paper for ever if it were waited for.
 */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
@Timeout(60)
class WithoutNamesTest {

    private static final int LARGE = 200_000;

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void recover() {
        end.countDown();
        StandingForWorkforce.recover();
    }

    @Test
    void refusals_and_failures_leave_the_numbers() {
        var conversation = Conversation.started().complete();
        for (var status : List.of(302, 400, 401, 403, 429, 500, 503)) {
            assertPrintedWithout(conversation, exchange -> {
                exchange.getResponseHeaders().add("Location", "/workforce/v1/elsewhere");
                StandingForWorkforce.answer(exchange, status, "{\"firstName\": \"Wrong\", \"lastName\": \"Person\"}");
            });
        }
    }

    @Test
    void answers_that_are_none_leave_the_numbers() {
        var conversation = Conversation.started().complete();
        for (var text : List.of("", "Wrong", "[\"Wrong\"]", "{\"firstName\": \"Wrong\"", "{\"lastName\": \"Wrong\"}")) {
            assertPrintedWithout(conversation, exchange -> StandingForWorkforce.answer(exchange, 200, text));
        }
    }

    @Test
    void an_answer_without_end_is_not_taken_in() {
        assertPrintedWithout(
                exchange -> StandingForWorkforce.answer(exchange, 200, "{\"firstName\": \"Wrong" + "x".repeat(LARGE)));
    }

    @Test
    void a_connection_that_breaks_leaves_the_numbers() {
        assertPrintedWithout(HttpExchange::close);
    }

    @Test
    void who_does_not_answer_is_not_waited_for() {
        assertPrintedWithout(exchange -> await());
    }

    @Test
    void who_answers_letter_by_letter_is_not_waited_for() {
        assertPrintedWithout(this::drip);
    }

    @Test
    void papers_that_are_printed_together_do_not_all_ask_together() throws Exception {
        var conversation = Conversation.started().complete();
        StandingForWorkforce.behave(exchange -> {
            pause(Duration.ofMillis(200));
            StandingForWorkforce.name(exchange);
        });

        assertThat(together(8, () -> Paper.of(conversation))).hasSize(8).allMatch(paper -> paper.contains("Appraisee"));

        assertThat(StandingForWorkforce.mostAtOnce()).isBetween(1, 2 * 3);
    }

    private static void assertPrintedWithout(HttpHandler trouble) {
        assertPrintedWithout(Conversation.started().complete(), trouble);
    }

    private static void assertPrintedWithout(Conversation conversation, HttpHandler trouble) {
        StandingForWorkforce.behave(trouble);

        var paper = Paper.of(conversation);

        assertThat(StandingForWorkforce.timesAsked()).isPositive();
        assertThat(paper)
                .contains(PrintedHeading.NOT_ASKED)
                .contains("Appraisee Staff number " + conversation.appraisee.staffUid())
                .contains("Appraiser Staff number " + conversation.appraiser.staffUid())
                .contains("Organisation " + conversation.organisation)
                .doesNotContain("Wrong");
        StandingForWorkforce.recover();
    }

    /** Never silent for long, never done. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (end.getCount() > 0) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause(Duration.ofMillis(100));
        }
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> together(int number, Callable<String> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(number)) {
            return threads.invokeAll(Stream.generate(() -> call).limit(number).toList()).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }
}
