package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Series SERIES = Series.of("heads", 3, 5);

    @Test
    void the_last_number_goes_on() {
        assertThat(first(4, SERIES)).containsExactly(3, 5, 5, 5);
    }

    @Test
    void it_may_begin_later_and_end() {
        assertThat(first(5, SERIES.after(2))).containsExactly(0, 0, 3, 5, 5);
        assertThat(first(5, SERIES.until(3))).containsExactly(3, 5, 5, 0, 0);
        assertThat(first(5, SERIES.until(0))).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void two_together_go_on_as_long_as_the_longer_of_them() {
        assertThat(first(4, SERIES.plus(Series.of("heads", 1, 1, 0)))).containsExactly(4, 6, 5, 5);
        assertThat(first(4, Series.NOUGHT.plus(SERIES))).containsExactly(3, 5, 5, 5);
    }

    private static double[] first(int steps, Series series) {
        return IntStream.range(0, steps).mapToDouble(series::at).toArray();
    }
}
