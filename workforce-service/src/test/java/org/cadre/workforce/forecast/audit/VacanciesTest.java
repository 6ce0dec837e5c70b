package org.cadre.workforce.forecast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Small;
import org.junit.jupiter.api.Test;

class VacanciesTest {

    private static final Shape SHAPE = new Shape(1, 30, 2);
    private static final Horizon HORIZON = Horizon.years(4);

    /** However many leave, as many come: the number of people does not vary, that of joiners does. */
    @Test
    void whoever_leaves_is_replaced_in_the_same_step() {
        var trials = trials(1);

        assertThat(trials).allSatisfy(trial -> {
            for (int step = 0; step < trial.steps(); step++) {
                assertThat(trial.heads(step)).isEqualTo(100);
                assertThat(trial.joined(step)).isEqualTo(trial.left(step));
            }
        });
        assertThat(trials.stream().map(trial -> trial.joined(0)).distinct().count())
                .isGreaterThan(5);
    }

    /** Of ten vacancies on average four are filled in the first year, in whole people. */
    @Test
    void a_share_of_the_vacancies_is_filled_on_average() {
        var joined = trials(.4).stream().mapToInt(trial -> trial.joined(0)).average();

        assertThat(joined.orElseThrow()).isCloseTo(4, within(.15));
    }

    private static List<Trial> trials(double share) {
        var hazards = Hazards.none(SHAPE).with(Risk.LEAVE, -Math.log(.9));
        var most = Intake.aged(SHAPE, Route.WIDER_LABOUR_MARKET, 0, Series.of("heads", 1_000), 31);
        var flows = Flows.of(hazards, Joiners.byChance().filling(new Filling(most, share, 1)));
        var unit = Small.unit(Cells.of("opening", SHAPE, 100, 0), flows)
                .with(new Need(Series.NOUGHT, Series.of("funded", 100), Series.NOUGHT));
        return new Audit(List.of(unit), HORIZON, Factors.none(HORIZON), 2).block(0, 2_000);
    }
}
