package org.cadre.workforce.forecast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadre.workforce.chance.Quantiles;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Small;
import org.junit.jupiter.api.Test;

class AuditSpreadTest {

    private static final Horizon HORIZON = Horizon.years(5);

    /** G4: 1,096.8 with a deviation of 19.41, so the 80 % interval is 1.2816 deviations to either side. */
    @Test
    void eight_of_ten_futures_lie_within_the_interval() {
        var trials = new Audit(List.of(Small.threeGrades(false)), HORIZON, Factors.none(HORIZON), 6).block(0, 5_000);

        var last = after(trials, 4);

        assertThat(last.at(.5)).isCloseTo(1096.8, within(2.0));
        assertThat(last.at(.1)).isCloseTo(1096.8 - 1.2816 * 19.41, within(2.5));
        assertThat(last.at(.9)).isCloseTo(1096.8 + 1.2816 * 19.41, within(2.5));
        var first = after(trials, 0);
        assertThat(first.at(.9) - first.at(.1)).isLessThan(last.at(.9) - last.at(.1));
    }

    private static Quantiles after(List<Trial> trials, int step) {
        var fte = new Quantiles();
        trials.forEach(trial -> fte.add(trial.fte(step)));
        return fte;
    }
}
