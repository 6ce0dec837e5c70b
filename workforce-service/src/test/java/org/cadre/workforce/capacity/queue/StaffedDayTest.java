package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.queue.Asked.answer;
import static org.cadre.workforce.capacity.queue.Asked.asked;
import static org.cadre.workforce.capacity.queue.Asked.away;
import static org.cadre.workforce.capacity.queue.Asked.periods;
import static org.cadre.workforce.capacity.queue.Asked.queue;
import static org.cadre.workforce.capacity.queue.Asked.varying;
import static org.cadre.workforce.capacity.queue.Asked.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.math.BigDecimal;
import org.assertj.core.api.Assertions;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueDay;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueuePeriod;
import org.cadre.workforce.capacity.study.PaidTime;
import org.cadre.workforce.capacity.study.PostCover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules CS34 and CS35 of the guide for capacity: services of a quarter of an hour, in periods of an hour. */
class StaffedDayTest {

    private static final QueueTarget TARGET = within("15", "0.9");
    private static final PaidTime NONE_AWAY = away("0", "0", "0");

    /** By hand: an hour of 80 leaves 80 (1 - exp(-4)) + 40 (1 - exp(-4)) exp(-4) still there; 24 an hour on average. */
    @Test
    void each_period_has_as_many_as_a_study_of_its_arrivals_alone() {
        var day = day("24", "0", "40", "80", "0", "0");

        assertThat(day.periods())
                .extracting(
                        period -> period.arrivalsPerHour().stripTrailingZeros().toPlainString())
                .containsExactly("0", "40", "80", "79.253956", "1.451587");
        assertThat(day.periods())
                .extracting(period -> period.fromMinute().intValueExact())
                .containsExactly(0, 60, 120, 180, 240);
        assertThat(day.periods())
                .extracting(QueuePeriod::servers)
                .containsExactly(0, alone("40"), alone("80"), alone("79.253956"), alone("1.451587"));
        assertThat(day.most()).isEqualTo(alone("80"));
        assertThat(day.onTaskHours().intValueExact())
                .isEqualTo(alone("40") + alone("80") + alone("79.253956") + alone("1.451587"));
        assertThat(day.inWords())
                .startsWith("Over 5 periods of 60 minutes it takes 0 to %d, the most from minute 120 on"
                        .formatted(alone("80")));
    }

    @Test
    void it_stands_beside_the_answer_for_the_mean() {
        var answer = answer(queue("20", "15", 6), TARGET, null, periods("60", "10", "30"));
        var flat = answer(queue("20", "15", 6), TARGET, null);
        var load = "20.0 an hour arrive and 6 serving can finish 24.0, a load of 0.83.";

        assertThat(answer.staffing()).isEqualTo(flat.staffing());
        assertThat(answer.inWords())
                .isEqualTo("On average over the day " + load + " The next figures take that mean for the whole day."
                        + flat.inWords().substring(load.length())
                        + " But arrivals vary. "
                        + answer.day().inWords());
        assertThat(flat.day()).isNull();
    }

    /** A patient promise keeps 98 in 100 minutes busy; 95 is the most for which the formulas are trusted. */
    @Test
    void periods_that_are_too_busy_for_the_formulas_say_so() {
        var day = answer(queue("390", "15", 100), within("600", "0.5"), null, periods("60", "390", "390"))
                .day();

        assertThat(day.periods())
                .allMatch(period -> period.simulate() && period.utilisation().doubleValue() > 0.95);
        assertThat(day.inWords()).contains("simulate such a day");
        assertThat(day("24", "24").periods().getFirst().simulate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"23.9999", "24.0001"})
    void the_queue_has_their_mean(String mean) {
        assertRefused("periods-not-the-queue", "periods/arrivalsPerHour", () -> day(mean, "0", "40", "80", "0", "0"));
        assertThat(day("13.333333", "10", "10", "20").periods()).hasSize(3);
    }

    @Test
    void what_cannot_be_staffed_is_refused() {
        var day = periods("60", "10", "30");

        assertRefused("periods-need-a-target", "target", () -> answer(queue("20", "15", 6), null, null, day));
        assertRefused(
                "target-needs-random-times",
                "target",
                () -> answer(varying(queue("20", "15", 6), "0.5", "1"), TARGET, null, day));
        assertRefused(
                "queue-too-large",
                "periods/arrivalsPerHour",
                () -> answer(queue("50000", "60", 60_000), TARGET, null, periods("60", "0", "100000")));
    }

    /** Of a day, and not of the servers that the mean would take: those of each period for an hour, and a fifth is away. */
    @Test
    void cs41_with_absence_covered_the_hours_of_the_day_are_paid() {
        var answer = answer(queue("20", "15", 6), TARGET, away("0.2", "0", "0"), periods("60", "10", "30"));
        double paid = answer.day().onTaskHours().doubleValue() / 0.8;

        assertThat(answer.paidPosts()).isNull();
        assertThat(answer.day().paidHours().doubleValue()).isCloseTo(paid, Assertions.within(1e-6));
        assertThat(answer.inWords())
                .endsWith(
                        "%.1f hours on task in all, for which %.1f hours are paid with absence covered: the days of a week and the hours of a post make posts of them."
                                .formatted(answer.day().onTaskHours(), paid));
        assertThat(day("20", "10", "30").paidHours()).isNull();
        assertThat(day("20", "10", "30").inWords()).endsWith(" hours on task in all.");
    }

    @Test
    void cs41_a_day_that_should_be_simulated_proposes_no_posts() {
        var question = asked(queue("390", "15", 100), within("600", "0.5"), NONE_AWAY, periods("60", "390", "390"));
        var answer = new QueueCalculation(question).answer();

        assertRefused(
                "study-proposes-nothing", "studyId", () -> new QueueMethod().posts(question, answer, cover(null, "5")));
    }

    /** Of the hours of a day, five days a week, a fifth away. */
    @Test
    void posts_follow_from_the_hours_of_the_day() {
        var question = asked(queue("20", "15", 6), TARGET, away("0.2", "0", "0"), periods("60", "10", "30"));
        var answer = new QueueCalculation(question).answer();
        var posts = new QueueMethod().posts(question, answer, cover(null, "5"));

        double hours = answer.day().onTaskHours().doubleValue() * 5;
        assertThat(posts.hoursPerWeek().doubleValue()).isEqualTo(hours);
        assertThat(posts.people().intValueExact()).isEqualTo(answer.day().most());
        assertThat(posts.fte().doubleValue()).isCloseTo(hours / 37.5 / 0.8, Assertions.within(1e-4));
        assertRefused(
                "cover-superfluous",
                "cover/hoursPerWeek",
                () -> new QueueMethod().posts(question, answer, cover("40", "5")));
        assertRefused(
                "cover-incomplete",
                "cover/daysPerWeek",
                () -> new QueueMethod().posts(question, answer, cover(null, null)));
    }

    private static PostCover cover(String hoursPerWeek, String daysPerWeek) {
        return new PostCover(null, number(hoursPerWeek), number(daysPerWeek), new BigDecimal("37.5"), null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static QueueDay day(String mean, String... arrivals) {
        return answer(queue(mean, "15", 10), TARGET, null, periods("60", arrivals))
                .day();
    }

    private static int alone(String arrivals) {
        return answer(queue(arrivals, "15", 1), TARGET, null).staffing().servers();
    }
}
