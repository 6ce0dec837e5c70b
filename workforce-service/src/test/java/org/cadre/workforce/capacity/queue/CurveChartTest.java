package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.cadre.workforce.capacity.queue.Asked.queue;
import static org.cadre.workforce.capacity.queue.Asked.within;
import static org.cadre.workforce.capacity.queue.StaffingCurveTest.clinic;

import java.time.Instant;
import java.util.UUID;
import org.cadre.workforce.capacity.study.Studied;
import org.cadre.workforce.picture.Drawn;
import org.cadre.workforce.picture.Picture;
import org.cadre.workforce.picture.PictureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules CS27 and CS28 of the guide for capacity, on pictures that were really drawn. */
class CurveChartTest {

    private static final UUID STUDY = new UUID(0, 8);
    private static final NewCapacityStudy PROMISING = clinic(queue("64", "1.166667", 1), within("5", "0.9"));

    @Test
    void a_curve_explains_itself_in_words_that_are_drawn() {
        var words = Drawn.svg(picture(PROMISING, "queueing-2")).words();

        assertThat(words)
                .contains("A clinic: how many have to serve")
                .contains("64 people an hour arrive at RR8, and one takes 1.166667 minutes on average.")
                .contains("Begin in time (% of people)", "Average wait (minutes)", "Serving at the same time (people)")
                .contains("2 keep the promise", "90 % promised", "Begin within 5 minutes")
                .contains("from 2, the fewest who keep up. The upright line marks the fewest who keep the promise.")
                .contains("Unstable. The queue grows by 12.6 an hour", "one fewer would not keep it")
                .contains("M/M/c, exact", STUDY.toString(), "of 27 November 2026, code queueing-2")
                .doesNotContain("replay");
    }

    @Test
    void a_screen_reader_finds_every_point() {
        var picture = Drawn.svg(picture(PROMISING, "queueing-2"));
        var waits = new QueueCalculation(PROMISING.with(3)).answer().waits();

        assertThat(picture.title()).isEqualTo("A clinic: how many have to serve");
        assertThat(picture.description())
                .contains("3 serving: people wait %,.1f minutes on average, %.1f %% begin in time."
                        .formatted(
                                waits.waitMinutes(), 100 * waits.withinTarget().doubleValue()));
    }

    /** Each mark of the upper line stands where the scale beside it has the share. */
    @Test
    void the_marks_are_the_points_of_the_curve() {
        var picture = Drawn.svg(picture(PROMISING, "queueing-2"));
        var curve = StaffingCurve.of(PROMISING, new QueueCalculation(PROMISING).answer());

        var marks = picture.shapesOf(13).subList(1, 1 + curve.points().size());
        var scale = picture.scales().getFirst();
        double dots = (scale.get(2)[1] - scale.get(0)[1]) / (scale.get(2)[0] - scale.get(0)[0]);
        for (int at = 0; at < marks.size(); at++) {
            double share = (marks.get(at)[0][1] - marks.getFirst()[0][1]) / dots
                    + 100 * curve.points().getFirst().waits().withinTarget().doubleValue();
            assertThat(share)
                    .isCloseTo(
                            100 * curve.points().get(at).waits().withinTarget().doubleValue(), offset(0.05));
        }
    }

    @Test
    void without_a_promise_there_are_waits_and_the_number_asked_about() {
        var words = Drawn.svg(picture(clinic(queue("64", "1.166667", 4), null), "queueing-2"))
                .words();

        assertThat(words)
                .contains("4 as asked", "The upright line marks the 4 who were asked about.")
                .doesNotContain("Begin in time");
        assertThat(Drawn.svg(picture(clinic(queue("64", "1.166667", 1), null), "queueing-2"))
                        .words())
                .contains("The 1 who were asked about do not keep up.");
    }

    /** Rule CS7: 2 / 0.85 = 2.35 posts, in words that say of whom and for how long. */
    @Test
    void posts_of_an_overloaded_queue_are_those_of_the_fewest_who_keep_up() {
        var picture = Drawn.svg(picture(clinic(queue("64", "1.166667", 1), null), "queueing-2"));

        assertThat(picture.words())
                .contains(
                        "At least 2 are needed. With absence covered 2.4 whole-time posts keep 2 on task for as many hours a week as one post has.")
                .contains("per cent of people, whole-time posts for the hours of one post a week.");
        assertThat(picture.description()).contains("2.4 whole-time posts keep 2 on task");
    }

    @Test
    void a_wait_that_would_hide_all_others_is_told_and_not_drawn() {
        var crowded = clinic(queue("59.999", "10", 12), within("5", "0.9"));

        assertThat(Drawn.svg(picture(crowded, "queueing-2")).words())
                .contains("With 10 the wait is", "minutes, above the picture.");
    }

    @Test
    void a_curve_that_newer_code_draws_says_so() {
        assertThat(Drawn.svg(picture(PROMISING, "queueing-3")).words())
                .contains(
                        "The answer was computed with queueing-2, the curve with queueing-3: a replay says what differs.");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_study_is_the_same_bytes(PictureFormat format) {
        assertThat(Drawn.file(picture(PROMISING, "queueing-2"), format))
                .isEqualTo(Drawn.file(picture(PROMISING, "queueing-2"), format))
                .hasSizeLessThan(300_000);
    }

    private static Picture picture(NewCapacityStudy asked, String codeOfToday) {
        var answer = new QueueCalculation(asked).answer();
        var studied = new Studied<>(STUDY, asked, answer, "queueing-2", Instant.parse("2026-11-27T10:00:00Z"));
        return CurveChart.of(studied, codeOfToday);
    }
}
