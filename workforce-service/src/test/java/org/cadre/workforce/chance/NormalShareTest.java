package org.cadre.workforce.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalShareTest {

    /** Abramowitz and Stegun, table 26.1. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.841344746068543",
        "-1, 0.158655253931457",
        "2, 0.977249868051821",
        "3, 0.998650101968370",
        "1.2815515655446004, 0.9"
    })
    void the_share_is_that_of_the_tables(double value, double share) {
        assertThat(NormalShare.of(value)).isCloseTo(share, within(1e-14));
    }

    @Test
    void far_out_nothing_and_everything_is_below() {
        assertThat(NormalShare.of(-9)).isZero();
        assertThat(NormalShare.of(9)).isEqualTo(1);
        assertThat(NormalShare.of(8)).isCloseTo(1, within(1e-12));
    }

    @Test
    void it_undoes_the_quantile() {
        for (var share = .001; share < 1; share += .001) {
            assertThat(NormalShare.of(NormalQuantile.of(share))).isCloseTo(share, within(1e-9));
        }
    }
}
