package org.cadre.workforce.forecast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Small;
import org.junit.jupiter.api.Test;

class FanTest {

    private static final Horizon HORIZON = Horizon.years(5);

    /** G4: 1,096.8 with a deviation of 19.41, so the 80 % interval is 1.2816 deviations to either side. */
    @Test
    void eight_of_ten_futures_lie_within_the_interval() {
        var audit = new Audit(List.of(Small.threeGrades(false)), HORIZON, Factors.none(HORIZON), 6);

        var fan = new Fan(audit.block(0, 5_000));

        assertThat(fan.fte(4, .5)).isCloseTo(1096.8, within(2.0));
        assertThat(fan.fte(4, .1)).isCloseTo(1096.8 - 1.2816 * 19.41, within(2.5));
        assertThat(fan.fte(4, .9)).isCloseTo(1096.8 + 1.2816 * 19.41, within(2.5));
        assertThat(fan.fte(0, .9) - fan.fte(0, .1)).isLessThan(fan.fte(4, .9) - fan.fte(4, .1));
        assertThat(fan.steps()).isEqualTo(5);
    }

    @Test
    void no_futures_have_no_fan() {
        assertThat(new Fan(List.of()).steps()).isZero();
    }
}
