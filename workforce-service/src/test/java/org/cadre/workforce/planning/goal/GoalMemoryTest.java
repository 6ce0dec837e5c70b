package org.cadre.workforce.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.planning.goal.Goals.answer;
import static org.cadre.workforce.planning.goal.Goals.goal;
import static org.cadre.workforce.planning.goal.Goals.retaining;
import static org.cadre.workforce.planning.goal.Goals.thousand;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule FC24 of the guide for forecasting: what a goal may hold, beside what it may take. */
class GoalMemoryTest {

    /** Each in 300 months: its programme has as many rows as targets times steps. */
    @Test
    void so_many_targets_and_steps_that_a_programme_would_exhaust_the_process_are_refused() {
        assertRefused("goal-too-large", "years", () -> answer(monthly(thousand()), many(10)));
        assertThat(answer(monthly(thousand()), many(1)).outcomes()).isNotEmpty();
    }

    /** Though the goal is about one group, the others are there too. */
    @Test
    void a_model_of_which_the_engine_would_exhaust_the_process_is_refused() {
        var group = thousand()
                .substring(
                        thousand().indexOf("{\"name\": \"Nurses\""), thousand().lastIndexOf("]}"));
        var others = IntStream.rangeClosed(1, 99)
                .mapToObj(number -> withJoiners(group).replace("Nurses", "Group " + number))
                .collect(Collectors.joining(", ", ", ", "]}"));
        var model = thousand().substring(0, thousand().lastIndexOf("]}")) + others;

        var wanted = goal(600, retaining("\"fromYear\": 5"));
        assertThat(answer(model, wanted).reached()).isTrue();
        assertRefused("goal-too-large", "years", () -> answer(monthly(model), wanted));
    }

    private static String withJoiners(String group) {
        var years = IntStream.range(0, 50).mapToObj(year -> "1").collect(Collectors.joining(", "));
        var joiners =
                IntStream.range(0, 30).mapToObj(number -> """
                        {"route": "INTERNATIONAL", "band": "Band 5", "headsPerYear": [%s], "source": "None",
                         "ages": [{"age": 28, "share": 1}]}
                        """.formatted(years)).collect(Collectors.joining(", "));
        return group.replace("\"demand\"", "\"joiners\": [%s], \"demand\"".formatted(joiners));
    }

    private static String many(int targets) {
        var aims = IntStream.range(0, targets)
                .mapToObj(at -> "{\"group\": \"Nurses\", \"byYear\": %d, \"fte\": %d}".formatted(25 - at, 800 + at))
                .collect(Collectors.joining(", "));
        return goal(
                aims,
                "\"mix\": {\"recruits\": [{\"name\": \"Abroad\", \"group\": \"Nurses\", %s, \"mostPerYear\": [100]}]}"
                        .formatted(Goals.RECRUITS));
    }

    private static String monthly(String model) {
        return model.replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");
    }
}
