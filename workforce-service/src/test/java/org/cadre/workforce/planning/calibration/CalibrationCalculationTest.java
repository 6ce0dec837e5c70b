package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.planning.calibration.Histories.answer;
import static org.cadre.workforce.planning.calibration.Histories.hundred;
import static org.cadre.workforce.planning.calibration.Histories.stocks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibratedUnit;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibrationScore;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CoverageStanding;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.ForecastMethod;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;
import org.junit.jupiter.api.Test;

/** Rules FC27 to FC29 of the guide for forecasting, with numbers that can be computed by hand. */
class CalibrationCalculationTest {

    /** By hand: m = .1, s^2 = .005 / 3, A = s^2 - .001, and a weight of A / (A + .001) = .4. */
    @Test
    void a_unit_keeps_of_its_own_rate_what_its_exposure_earns() {
        var group = answer(Histories.of(hundred("RR8", 5), hundred("RAE", 15), hundred("RDU", 10)))
                .groups()
                .getFirst();

        assertThat(group.pooled()).isEqualByComparingTo("0.1");
        assertThat(group.truncated()).isFalse();
        assertThat(group.deviation()).isCloseTo(number(Math.sqrt(.005 / 3 - .001)), within(number(1e-6)));
        var first = group.units().getFirst();
        assertThat(first.leavers()).isEqualTo(5);
        assertThat(first.exposure()).isEqualByComparingTo("100");
        assertThat(first.raw()).isEqualByComparingTo("0.05");
        assertThat(first.weight()).isEqualByComparingTo("0.4");
        assertThat(first.rate()).isEqualByComparingTo("0.08");
        assertThat(group.units())
                .extracting(CalibratedUnit::rate)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(number(.08), number(.12), number(.1));
        assertThat(first.low()).isLessThan(first.rate());
        assertThat(first.high()).isGreaterThan(first.rate());
    }

    @Test
    void the_rate_is_told_as_a_model_takes_it() {
        var hazard = answer(Histories.of(hundred("RR8", 5), hundred("RAE", 15), hundred("RDU", 10)))
                .groups()
                .getFirst()
                .units()
                .getFirst()
                .hazards()
                .getFirst();

        assertThat(hazard.risk()).isEqualTo(Risk.LEAVE);
        assertThat(hazard.rates()).singleElement().satisfies(rate -> {
            assertThat(rate.fromAge()).isEqualTo(16);
            assertThat(rate.perYear()).isEqualByComparingTo("0.08");
        });
        assertThat(hazard.source())
                .isEqualTo(
                        "Leavers of Nurses, RR8, 2024/25; own rate with a weight of 0.40, the rest that of 3 units together");
    }

    @Test
    void units_that_differ_less_than_chance_would_have_them_get_the_pooled_rate_and_it_is_said() {
        var group = answer(Histories.of(IntStream.range(0, 20)
                        .mapToObj(at -> hundred("Unit " + at, 10 + at % 2))
                        .toArray(CalibrationUnit[]::new)))
                .groups()
                .getFirst();

        assertThat(group.truncated()).isTrue();
        assertThat(group.deviation()).isZero();
        assertThat(group.units()).allSatisfy(unit -> {
            assertThat(unit.weight()).isZero();
            assertThat(unit.rate()).isEqualByComparingTo("0.105");
        });
        assertThat(group.inWords()).contains("no evidence that the cells differ", "taken as nought");
    }

    @Test
    void without_enough_years_there_is_no_back_test_and_it_is_said() {
        var three = answer(Histories.of(stocks("RR8", 2018, 100, 110, 120, 130)));
        var four = answer(Histories.of(stocks("RR8", 2018, 100, 110, 120, 130, 140)));

        assertThat(three.backTest().horizons()).isEmpty();
        assertThat(three.inWords()).contains("There is no back-test", "not validated");
        assertThat(four.backTest().horizons()).singleElement().satisfies(horizon -> {
            assertThat(horizon.years()).isEqualTo(1);
            assertThat(horizon.scores()).extracting(CalibrationScore::forecasts).containsOnly(1);
            assertThat(horizon.coverage()).isNull();
            assertThat(horizon.foresight()).isNull();
            assertThat(horizon.scores())
                    .allSatisfy(score -> assertThat(score.rankedScore()).isNull());
        });
        assertThat(four.inWords()).contains("Too few errors are known");
    }

    /** Twelve units with ten stocks each: six forecasts of one year, five of two, four of three and two of five. */
    @Test
    void the_flows_stand_beside_the_simple_methods_on_the_same_forecasts() {
        var test = answer(Histories.restless()).backTest();

        assertThat(test.horizons())
                .extracting(horizon -> horizon.scores().getFirst().forecasts())
                .containsExactly(72, 60, 48, 24);
        var next = test.horizons().getFirst();
        assertThat(next.scores()).extracting(CalibrationScore::method).containsExactly(ForecastMethod.values());
        assertThat(next.scores()).extracting(CalibrationScore::forecasts).containsOnly(72);
        assertThat(next.scores().get(1).skill()).isZero();
        var flows = next.scores().getFirst();
        var best = next.scores().stream()
                .filter(score -> score.method() == next.best())
                .findFirst()
                .orElseThrow();
        assertThat(next.beatsReference()).isEqualTo(flows.weightedError().compareTo(best.weightedError()) < 0);
        assertThat(next.inWords()).contains(next.beatsReference() ? "the flows beat it" : "the flows do not beat it");
        assertThat(next.coverage().forecasts()).isEqualTo(60);
        assertThat(next.coverage().standing()).isNotEqualTo(CoverageStanding.TOO_FEW);
    }

    /** Rule FC65. */
    @Test
    void flows_with_a_spread_are_scored_beside_the_simple_methods_with_theirs() {
        var next = answer(Histories.restless()).backTest().horizons().getFirst();

        var flows = next.scores().getFirst();
        var naive = next.scores().get(1);
        assertThat(naive.rankedSkill()).isZero();
        assertThat(flows.rankedSkill().doubleValue())
                .isCloseTo(
                        1
                                - flows.rankedScore().doubleValue()
                                        / naive.rankedScore().doubleValue(),
                        within(1e-5));
        assertThat(next.foresight().forecasts()).isEqualTo(60);
        assertThat(next.foresight().within80())
                .isEqualByComparingTo(next.coverage().share());
        assertThat(next.foresight().within50()).isLessThan(next.foresight().within80());
        assertThat(next.foresight().within95())
                .isGreaterThanOrEqualTo(next.foresight().within80());
        assertThat(next.foresight().tenths()).hasSize(10);
        assertThat(next.foresight().tenths().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(60);
        assertThat(next.foresight().inWords())
                .startsWith("Of 60 outcomes ")
                .contains(flows.rankedSkill().signum() > 0 ? "better than NAIVE" : "worse than NAIVE");
    }

    @Test
    void forecasts_begin_where_the_planner_says() {
        var asked = Histories.restless();
        var later = new NewCalibration(asked.organisation(), asked.name(), asked.groups(), "2021/22", List.of());

        assertThat(answer(later)
                        .backTest()
                        .horizons()
                        .getFirst()
                        .scores()
                        .getFirst()
                        .forecasts())
                .isEqualTo(12 * 2);
    }

    @Test
    void a_unit_that_was_empty_has_a_rate_and_no_back_test() {
        var answer = answer(
                Histories.of(stocks("RR8", 2015, 100, 110, 120, 130, 140), stocks("RAE", 2015, 0, 0, 120, 130, 125)));

        assertThat(answer.backTest().unitsLeftOut()).isEqualTo(1);
        assertThat(answer.backTest().horizons().getFirst().scores().getFirst().forecasts())
                .isEqualTo(1);
        assertThat(answer.groups().getFirst().units().get(1).leavers()).isEqualTo(5);
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }
}
