package org.cadre.workforce.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule FC65 of the guide for forecasting, with numbers that can be computed by hand. */
class ForesightTest {

    /** Half of the errors known were a tenth below and half a tenth above: of 100 expected, five draws of 90 and five of 110. */
    @Test
    void the_score_is_that_of_what_was_expected_with_all_errors_that_were_known() {
        assertThat(after(forecast(100)).rankedScore()).isCloseTo(10 - 20 / 4.0, within(1e-9));
        assertThat(after(forecast(110)).rankedScore()).isCloseTo(10 - 20 / 4.0, within(1e-9));
        assertThat(after(forecast(130)).rankedScore()).isCloseTo(30 - 20 / 4.0, within(1e-9));
    }

    @Test
    void outcomes_are_counted_by_interval_and_by_the_tenth_of_the_spread_they_lie_in() {
        var foresight = after(forecast(80), forecast(100), forecast(105), forecast(120));

        assertThat(foresight.forecasts()).isEqualTo(4);
        assertThat(foresight.within50()).isEqualTo(.5);
        assertThat(foresight.within80()).isEqualTo(.5);
        assertThat(foresight.within95()).isEqualTo(.5);
        assertThat(foresight.tenths()).containsExactly(1, 0, 0, 0, 0, 2, 0, 0, 0, 1);
    }

    /** Of errors from 0.91 to 1.10 the middle half lies between 0.9575 and 1.0525, eight in ten between 0.929 and 1.081. */
    @Test
    void wider_intervals_hold_more() {
        var known = IntStream.range(0, 20).mapToObj(at -> past(91 + at)).toList();

        var foresight = Foresight.of(with(known, forecast(95), forecast(96), forecast(92), forecast(94), forecast(90)))
                .orElseThrow();

        assertThat(foresight.within50()).isEqualTo(.2);
        assertThat(foresight.within80()).isEqualTo(.6);
        assertThat(foresight.within95()).isEqualTo(.8);
    }

    @Test
    void of_nine_errors_there_is_no_spread_and_of_ten_there_is() {
        assertThat(Foresight.of(with(errors().subList(0, 9), forecast(100)))).isEmpty();
        assertThat(Foresight.of(with(errors(), forecast(100)))).isPresent();
    }

    @Test
    void an_error_that_came_later_is_not_known() {
        var later = new Prediction("nurses", 2016, 1, 100, 500);

        assertThat(after(forecast(100), later).rankedScore()).isCloseTo((5 + 395) / 2.0, within(1e-9));
    }

    @Test
    void a_spread_is_better_than_another_by_the_share_of_the_score_it_saves() {
        var good = after(forecast(100));
        var bad = after(forecast(130));

        assertThat(good.skillOver(bad)).isCloseTo(.8, within(1e-9));
        assertThat(bad.skillOver(good)).isCloseTo(-4, within(1e-9));
    }

    private static Foresight after(Prediction... forecasts) {
        return Foresight.of(with(errors(), forecasts)).orElseThrow();
    }

    private static List<Prediction> with(List<Prediction> known, Prediction... forecasts) {
        var all = new ArrayList<>(known);
        all.addAll(List.of(forecasts));
        return all;
    }

    private static List<Prediction> errors() {
        return IntStream.range(0, 10)
                .mapToObj(at -> past(at % 2 == 0 ? 90 : 110))
                .toList();
    }

    private static Prediction past(double came) {
        return new Prediction("nurses", 2015, 1, 100, came);
    }

    private static Prediction forecast(double came) {
        return new Prediction("nurses", 2016, 1, 100, came);
    }
}
