package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Offered;
import org.cadre.appraisal.testing.Offered.Trial;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule AL1 of the guide for 360 feedback. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RunActionsTest {

    private static final Set<String> REFUSALS = Set.of(
            "permission-missing",
            "feedback-run-not-found",
            "feedback-raters-frozen",
            "feedback-run-illegal-transition",
            "feedback-run-over",
            "feedback-run-not-open",
            "feedback-run-still-open",
            "feedback-already-given",
            "facilitator-final");

    /** The steps of those who have any. The appraiser and the subject are asked for feedback, too. */
    private static final Map<Moment, Map<String, List<String>>> STEPS = Map.of(
            Moment.NOMINATING,
                    Map.of(
                            "subject", List.of("NOMINATE_RATERS"),
                            "appraiser", List.of("APPROVE"),
                            "hr", List.of("ASSIGN_FACILITATOR", "CANCEL")),
            Moment.APPROVED, Map.of("hr", List.of("ASSIGN_FACILITATOR", "OPEN", "CANCEL")),
            Moment.OPEN,
                    Map.of(
                            "subject", List.of("ANSWER"),
                            "appraiser", List.of("ANSWER"),
                            "rater", List.of("ANSWER"),
                            "hr", List.of("ASSIGN_FACILITATOR", "EXTEND", "CANCEL")),
            Moment.ANSWERED, Map.of("hr", List.of("ASSIGN_FACILITATOR", "EXTEND", "CLOSE", "CANCEL")),
            Moment.CLOSED, Map.of("facilitator", List.of("RELEASE")));

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    /** Every moment of a run that offers something else. */
    enum Moment {
        NOMINATING,
        APPROVED,
        OPEN,
        ANSWERED,
        CLOSED,
        RELEASED,
        WITHHELD,
        CANCELLED;

        FeedbackRound round(MovableClock clock) {
            var round = FeedbackRound.asked();
            switch (this) {
                case NOMINATING -> round.nominated(5, 0);
                case APPROVED -> approved(round);
                case OPEN -> round.opened(5, 0);
                case ANSWERED -> round.opened(5, 0).answeredByAll();
                case CLOSED -> round.opened(5, 0).answeredByAll().close().statusCode(200);
                case RELEASED -> {
                    round.opened(5, 0).answeredByAll().close().statusCode(200);
                    round.release().statusCode(200);
                }
                case WITHHELD -> {
                    round.opened(5, 0);
                    clock.moveTo(LocalDate.now(clock).plusDays(29));
                    round.close().statusCode(200);
                }
                case CANCELLED ->
                    act(round.nominated(5, 0).conversation.hr(), round.path(), "cancel")
                            .statusCode(200);
            }
            return round;
        }

        private static void approved(FeedbackRound round) {
            act(round.nominated(5, 0).conversation.appraiser(), round.path(), "approve")
                    .statusCode(200);
            round.assign(round.facilitator).statusCode(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_is_offered_the_steps_that_are_theirs_and_a_link_is_there_exactly_if_its_operation_is_not_refused(
            Moment moment) {
        var round = moment.round(clock);
        var offered = offered(round);
        var steps = STEPS.getOrDefault(moment, Map.of());

        roles(round).forEach((role, caller) -> {
            assertThat(offered.to(caller.get())).as(role).isEqualTo(steps.getOrDefault(role, List.of()));
            offered.isTrueFor(role, caller, harmless(round));
            offered.isWholeFor(role, caller, decisive());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINATING, appraiser, APPROVE",
        "ANSWERED, hr, CLOSE",
        "CLOSED, facilitator, RELEASE",
        "NOMINATING, hr, CANCEL",
        "APPROVED, hr, CANCEL",
        "OPEN, hr, CANCEL",
        "ANSWERED, hr, CANCEL"
    })
    void what_is_offered_and_decides_something_is_done_at_its_link(Moment moment, String role, String rel) {
        var round = moment.round(clock);
        var caller = roles(round).get(role);

        var link = caller.get()
                .get(round.url() + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("actions.find { it.rel == '%s' }.href".formatted(rel));

        var etag = caller.get().get(round.url()).header("ETag");
        caller.get().header("If-Match", etag).post(link).then().statusCode(200);
    }

    @Test
    void answering_is_offered_to_the_last_day_and_closing_from_the_day_after() {
        var round = FeedbackRound.asked().opened(5, 0);
        var last = LocalDate.now(clock).plusDays(28);

        for (var day : List.of(last.minusDays(1), last, last.plusDays(1))) {
            clock.moveTo(day);
            var isOver = day.isAfter(last);
            assertThat(offered(round).to(roles(round).get("rater").get()).contains("ANSWER"))
                    .isEqualTo(!isOver);
            assertThat(offered(round).to(round.conversation.hr()))
                    .contains(isOver ? "CLOSE" : "EXTEND")
                    .doesNotContain(isOver ? "EXTEND" : "CLOSE");
            offered(round).isWholeFor("rater", roles(round).get("rater"), harmless(round));
            offered(round).isWholeFor("hr", round.conversation::hr, decisive());
            offered(round).isTrueFor("hr", round.conversation::hr, harmless(round));
        }
    }

    @Test
    void who_has_no_part_in_a_run_finds_nothing_to_do_with_it() {
        var round = FeedbackRound.asked();

        round.facilitator().get(round.url() + "/actions").then().statusCode(404);
        round.conversation
                .hr()
                .get(BASE + "/feedback-runs/" + UUID.randomUUID() + "/actions")
                .then()
                .statusCode(404);
    }

    private static Offered offered(FeedbackRound round) {
        return new Offered(round.path(), round.conversation::hr, REFUSALS);
    }

    private static Map<String, Supplier<RequestSpecification>> roles(FeedbackRound round) {
        var outsider = Upstream.employee(round.conversation.organisation);
        var all = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        all.put("subject", round.conversation::appraisee);
        all.put("appraiser", round.conversation::appraiser);
        all.put("hr", round.conversation::hr);
        all.put("facilitator", round::facilitator);
        all.put("rater", staff(round.peers.getFirst()));
        all.put("outsider", staff(outsider));
        return all;
    }

    private static Supplier<RequestSpecification> staff(Employee person) {
        return () -> asStaff(person.staffUid());
    }

    /** Let through, they are refused for what they say, or leave the state as it is. */
    private static List<Trial> harmless(FeedbackRound round) {
        var neither = Map.of("raters", List.of(Map.of("group", "PEERS")));
        var answers = List.of(Map.of("question", "INNOVATION", "rating", 3));
        return List.of(
                new Trial("NOMINATE_RATERS", "PUT", "raters", neither),
                Trial.post(
                        "ASSIGN_FACILITATOR",
                        "assign-facilitator",
                        Map.of("facilitatorId", round.facilitator.personId())),
                Trial.post("OPEN", "open", Map.of("closesOn", "2020-01-01")),
                Trial.post("EXTEND", "extend", Map.of("closesOn", "2020-01-01")),
                Trial.post("ANSWER", "give", Map.of("answers", answers)));
    }

    private static List<Trial> decisive() {
        return List.of(
                Trial.post("APPROVE", "approve"),
                Trial.post("CLOSE", "close"),
                Trial.post("RELEASE", "release"),
                Trial.post("CANCEL", "cancel"));
    }
}
