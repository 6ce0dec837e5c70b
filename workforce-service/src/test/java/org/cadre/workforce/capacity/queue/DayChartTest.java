package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.cadre.workforce.capacity.queue.Asked.asked;
import static org.cadre.workforce.capacity.queue.Asked.away;
import static org.cadre.workforce.capacity.queue.Asked.periods;
import static org.cadre.workforce.capacity.queue.Asked.queue;
import static org.cadre.workforce.capacity.queue.Asked.within;

import java.time.Instant;
import java.util.UUID;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.picture.Drawn;
import org.cadre.workforce.picture.Picture;
import org.cadre.workforce.picture.PictureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule CS40 of the guide for capacity, on pictures that were really drawn: services of a quarter of an hour, over three hours. */
class DayChartTest {

    private static final NewCapacityStudy LINE =
            asked(queue("20", "15", 6), within("15", "0.9"), away("0.2", "0", "0"), periods("60", "10", "40", "10"));

    private static final NewCapacityStudy CROWDED =
            asked(queue("390", "15", 100), within("600", "0.5"), null, periods("60", "390", "390"));

    @Test
    void a_day_explains_itself_in_words_that_are_drawn() {
        var words = Drawn.svg(picture(LINE, "queueing-3")).words();
        var day = answer(LINE).day();

        assertThat(words)
                .contains("A clinic: how many have to serve in each period of a day")
                .contains(
                        "Over a day 20 people an hour arrive at RR8 on average, in 3 periods of 60 minutes; one takes 15 minutes on average.")
                .contains("Arrive in an hour", "Staffed for in an hour", "Have to serve at the same time")
                .contains("Minutes since the first period began", "%d at most".formatted(day.most()))
                .contains("On average over the day 20.0 an hour arrive", "But arrivals vary. " + day.inWords())
                .contains("hours are paid with absence covered", "people on task, minutes, hours.")
                .contains("M/M/c for each period by itself", "code queueing-3")
                .doesNotContain("keep the promise as", "whole-time posts", "a replay says");
    }

    @Test
    void a_screen_reader_finds_every_period() {
        var description = Drawn.svg(picture(LINE, "queueing-3")).description();

        for (var period : answer(LINE).day().periods()) {
            assertThat(description)
                    .contains("staffed for %.1f an hour; %d have to serve, busy for %.0f %% of it."
                            .formatted(
                                    period.arrivalsPerHour(),
                                    period.servers(),
                                    100 * period.utilisation().doubleValue()));
        }
        assertThat(description).contains("From minute 60: 40 an hour arrive");
    }

    @Test
    void a_period_that_should_be_simulated_says_so() {
        var picture = Drawn.svg(picture(CROWDED, "queueing-3"));

        assertThat(picture.description()).contains("of it, too busy for the formula: simulate such a day.");
        assertThat(picture.words()).contains("which leaves people for the next: simulate such a day.");
    }

    /** Each step of the lower line stands where the scale beside it has those who serve. */
    @Test
    void the_steps_are_the_staff_of_the_periods() {
        var picture = Drawn.svg(picture(LINE, "queueing-3"));
        var scale = picture.scales().getLast();
        double dots = (scale.get(1)[1] - scale.get(0)[1]) / (scale.get(1)[0] - scale.get(0)[0]);

        var periods = answer(LINE).day().periods();
        var levels = picture.levels("rgb(179,71,0)");
        var servers = levels.stream()
                .map(height -> periods.getFirst().servers() + (height - levels.getFirst()) / dots)
                .toList();
        for (var period : periods) {
            assertThat(servers).anySatisfy(level -> assertThat(level).isCloseTo(period.servers(), offset(0.05)));
        }
    }

    @Test
    void a_day_that_newer_code_draws_says_so() {
        assertThat(Drawn.svg(picture(LINE, "queueing-4")).words())
                .contains(
                        "The answer was computed with queueing-3, the picture with queueing-4: a replay says what differs.");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_study_is_the_same_bytes(PictureFormat format) {
        assertThat(Drawn.file(picture(LINE, "queueing-3"), format))
                .isEqualTo(Drawn.file(picture(LINE, "queueing-3"), format))
                .hasSizeLessThan(300_000);
    }

    private static QueueAnswer answer(NewCapacityStudy asked) {
        return new QueueCalculation(asked).answer();
    }

    private static Picture picture(NewCapacityStudy asked, String codeOfToday) {
        var studied = new Studied<>(
                new UUID(0, 9), asked, answer(asked), "queueing-3", Instant.parse("2026-11-27T10:00:00Z"));
        return DayChart.of(studied, codeOfToday);
    }
}
