package org.cadre.workforce.forecast.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MovementsTest {

    /** Nurses and health visitors in England, September 2018 to September 2019, as NHS Digital published them. */
    @Test
    void of_the_nurses_37560_must_have_joined_and_they_left_at_nearly_the_published_rate() {
        var nurses = new Movements("nurses", 306_973, 37_560, 31_628, 0, 0, 312_905);

        assertThat(nurses.unexplained()).isZero();
        assertThat(nurses.leaverRate().perYear()).isCloseTo(0.1020, within(0.00005));
        assertThat(nurses.leaverRate().perYear()).isCloseTo(0.101, within(0.002));
    }

    @Test
    void one_head_too_many_or_too_few_is_found() {
        assertThat(new Movements("midwives", 100, 10, 5, 3, 2, 107).unexplained())
                .isEqualTo(1);
        assertThat(new Movements("midwives", 100, 10, 5, 3, 2, 106).unexplained())
                .isZero();
        assertThat(new Movements("midwives", 100, 10, 5, 3, 2, 105).unexplained())
                .isEqualTo(-1);
    }
}
