package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.queue.Asked.answer;
import static org.cadre.workforce.capacity.queue.Asked.away;
import static org.cadre.workforce.capacity.queue.Asked.queue;
import static org.cadre.workforce.capacity.queue.Asked.varying;
import static org.cadre.workforce.capacity.queue.Asked.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.quantity.Refusals.assertRefusedAt;

import java.util.List;
import org.cadre.workforce.queueing.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS4 to CS8 of the guide for capacity. */
class QueueCalculationTest {

    /** Hillier and Lieberman's County Hospital: 2 an hour arrive, 20 minutes each, two doctors; Wq is 1/24 h. */
    @Test
    void a_published_queue_is_answered_in_minutes() {
        var answer = answer(queue("2", "20", 2), within("30", "0.95"), null);

        assertThat(answer.formula()).isEqualTo(Formula.M_M_C);
        assertThat(answer.steady()).isTrue();
        assertThat(answer.growthPerHour()).isNull();
        assertThat(answer.waits().waitMinutes()).isEqualByComparingTo("2.5");
        assertThat(answer.waits().stayMinutes()).isEqualByComparingTo("22.5");
        assertThat(answer.waits().waiting()).isEqualByComparingTo("0.083333");
        assertThat(answer.waits().present()).isEqualByComparingTo("0.75");
        assertThat(answer.waits().mustWait()).isEqualByComparingTo("0.166667");
        assertThat(answer.waits().empty()).isEqualByComparingTo("0.5");
        assertThat(answer.waits().withinTarget()).isEqualByComparingTo("0.977444");
        assertThat(answer.staffing().servers()).isEqualTo(2);
    }

    /** The vaccination centre's temperature check: 64 an hour come, 51.4 can be served; the model of The Strategy Unit. */
    @Test
    void cs4_an_overloaded_queue_says_by_how_much_and_how_many_would_do() {
        var answer = answer(queue("64", "1.166667", 1));

        assertThat(answer.steady()).isFalse();
        assertThat(answer.utilisation()).isEqualByComparingTo("1.244445");
        assertThat(answer.growthPerHour()).isEqualByComparingTo("12.571443");
        assertThat(answer.serversNeeded()).isEqualTo(2);
        assertThat(answer.waits()).isNull();
        assertThat(answer.inWords())
                .isEqualTo("64.0 an hour arrive and 1 serving can finish 51.4, a load of 1.24. Unstable."
                        + " The queue grows by 12.6 an hour as long as this lasts. At least 2 are needed.");
    }

    @ParameterizedTest
    @CsvSource({"5.999, true, 2", "6, false, 3", "6.001, false, 3"})
    void cs4_as_much_as_can_be_served_is_too_much(String arrivals, boolean steady, int needed) {
        var answer = answer(queue(arrivals, "20", 2));

        assertThat(answer.steady()).isEqualTo(steady);
        assertThat(answer.serversNeeded()).isEqualTo(needed);
    }

    @Test
    void a_queue_that_only_just_never_settles_says_so() {
        assertThat(answer(queue("6", "20", 2)).growthPerHour()).isZero();
        assertThat(answer(queue("6", "20", 2)).inWords()).contains("never settles");
    }

    /**
     * Call Centre Helper's example: 200 an hour, three minutes each, four fifths within 20 seconds take 14 people, of whom
     * 88.8 % are in time; with 30 % shrinkage they are 20 on the payroll. It answers an overloaded queue too.
     */
    @Test
    void cs6_the_smallest_number_who_keep_a_promise_and_the_posts_they_take() {
        var answer = answer(queue("200", "3", 9), within("0.333333", "0.8"), away("0.15", "0.1", "0.05"));

        assertThat(answer.steady()).isFalse();
        assertThat(answer.staffing().servers()).isEqualTo(14);
        assertThat(answer.staffing().share().doubleValue()).isBetween(0.8875, 0.8885);
        assertThat(answer.staffing().utilisation()).isEqualByComparingTo("0.714286");
        assertThat(answer.paidPosts()).isEqualByComparingTo("20");
        assertThat(answer.inWords())
                .endsWith(
                        " With 14, 88.8 % begin within 0.3 minutes; 80.0 % are promised, and one fewer would not keep it."
                                + " With absence covered 20.0 whole-time posts keep 14 on task for as many hours a week as one post has.");
    }

    @Test
    void cs7_without_a_promise_the_servers_themselves_are_paid_for() {
        assertThat(answer(queue("2", "20", 2), null, away("0.5", "0", "0")).paidPosts())
                .isEqualByComparingTo("4");
        assertThat(answer(queue("2", "20", 2)).paidPosts()).isNull();
        assertThat(answer(queue("2", "20", 2)).staffing()).isNull();
    }

    /** One fewer than 2 do not keep up, so 2 / 0.79 = 2.53 posts are paid, however many were asked about. */
    @ParameterizedTest
    @CsvSource({
        "1, 2.531646, 2.5 whole-time posts keep 2",
        "2, 2.531646, 2.5 whole-time posts keep 2",
        "3, 3.797468, 3.8 whole-time posts keep 3"
    })
    void cs7_servers_who_do_not_keep_up_are_paid_for_as_the_fewest_who_do(int servers, String posts, String words) {
        var answer = answer(queue("64", "1.166667", servers), null, away("0.14", "0.05", "0.02"));

        assertThat(answer.paidPosts()).isEqualByComparingTo(posts);
        assertThat(answer.inWords())
                .endsWith(" With absence covered " + words + " on task for as many hours a week as one post has.");
    }

    /** Pollaczek and Khinchine: services that are always the same halve the wait of 40 minutes; Allen and Cunneen: 2.5 / 4. */
    @Test
    void cs5_other_variabilities_take_the_formula_that_knows_them_and_only_averages() {
        var one = answer(varying(queue("2", "20", 1), "1", "0"));
        var two = answer(varying(queue("2", "20", 2), "0.5", "0"));

        assertThat(one.formula()).isEqualTo(Formula.M_G_1);
        assertThat(one.waits().waitMinutes()).isEqualByComparingTo("20");
        assertThat(one.waits().mustWait()).isNull();
        assertThat(one.waits().empty()).isNull();
        assertThat(two.formula()).isEqualTo(Formula.G_G_C);
        assertThat(two.waits().waitMinutes()).isEqualByComparingTo("0.625");
        assertThat(answer(varying(queue("3", "20", 1), "1", "0")).steady()).isFalse();
        assertThat(answer(varying(queue("6", "20", 2), "0.5", "0")).steady()).isFalse();
    }

    @Test
    void cs6_a_promise_needs_times_at_random() {
        var queue = varying(queue("2", "20", 1), "1", "0.5");

        assertRefused("target-needs-random-times", "target", () -> answer(queue, within("5", "0.9"), null));
    }

    /** 50,000 servers are busy with 50,000 an hour who take an hour each. */
    @Test
    void cs8_a_study_is_bounded_and_the_refusal_says_the_bound() {
        assertThat(answer(queue("50000", "60", 100_000), within("0", "0.9999"), null)
                        .staffing()
                        .servers())
                .isBetween(50_000, 60_000);
        assertRefused("queue-too-large", "queue/arrivalsPerHour", () -> answer(queue("50001", "60", 1)));
    }

    @Test
    void cs7_absence_that_takes_all_time_is_refused_where_it_stands() {
        assertRefusedAt(
                "shrinkage-leaves-nobody",
                List.of("shrinkage/leave", "shrinkage/sickness", "shrinkage/training"),
                () -> answer(queue("2", "20", 2), null, away("0.5", "0.3", "0.2")));
    }

    /** Whoever changes one of these raises the version in {@link QueueMethod}, so that old studies say why they differ. */
    @Test
    void answers_belong_to_a_version_of_the_code() {
        var answer = answer(queue("64", "1.166667", 2), within("5", "0.9"), away("0.14", "0.05", "0.02"));

        assertThat(new QueueMethod().codeVersion()).isEqualTo("queueing-3");
        assertThat(answer.waits().waitMinutes()).isEqualByComparingTo("0.737041");
        assertThat(answer.inWords())
                .isEqualTo(
                        "64.0 an hour arrive and 2 serving can finish 102.9, a load of 0.62."
                                + " People wait 0.7 minutes on average, and 0.8 are waiting."
                                + " With 2, 98.1 % begin within 5.0 minutes; 90.0 % are promised, and one fewer would not keep it."
                                + " With absence covered 2.5 whole-time posts keep 2 on task for as many hours a week as one post has.");
    }
}
