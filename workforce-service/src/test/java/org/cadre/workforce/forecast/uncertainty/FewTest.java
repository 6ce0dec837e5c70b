package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of an odd number of runs the median is one of the values drawn, so it shows whether people are whole. */
class FewTest {

    private static final Shape ONE = new Shape(1, 40, 1);

    /** One fewer than a normal number needs, and as many as it needs. */
    @ParameterizedTest
    @CsvSource({"12, true", "29, true", "30, false", "31, false"})
    void fewer_than_30_people_are_drawn_one_by_one(double people, boolean whole) {
        var staff = study(people).run(101).fte(0, 0);

        assertThat(staff.quantile(.5) == Math.rint(staff.quantile(.5))).isEqualTo(whole);
        assertThat(staff.mean()).isCloseTo(.9 * people, within(1e-9));
    }

    /** Of two people at .9 each, 1.8 are expected: never fewer than none, never more than two. */
    @Test
    void two_people_never_become_three_and_never_fewer_than_none() {
        var staff = study(2).run(1_001).fte(0, 0);

        assertThat(staff.quantile(0)).isZero();
        assertThat(staff.quantile(.15)).isEqualTo(1);
        assertThat(staff.quantile(.5)).isEqualTo(2);
        assertThat(staff.quantile(1)).isEqualTo(2);
    }

    @Test
    void people_who_were_not_counted_cannot_be_drawn_one_by_one() {
        var staff = study(12.5).run(101).fte(0, 0);

        assertThat(staff.quantile(.5)).isNotEqualTo(Math.rint(staff.quantile(.5)));
    }

    /** A group that grows out of it has a normal number in all its years. */
    @Test
    void a_group_that_grows_has_people_enough() {
        var grows = Small.threeGrades(true);
        var empty = new Unit(
                "RX1", "Nurses", Cells.all("opening", grows.shape(), 0), grows.flows(), grows.worth(), grows.need());
        var line = Line.all("England");

        assertThat(new Study(List.of(empty), Parameters.independent(), Horizon.years(1), List.of(line), 1).hasFew(line))
                .isFalse();
        assertThat(study(3).hasFew(line)).isTrue();
    }

    private static Study study(double people) {
        var hazards = Hazards.none(ONE).with(Risk.LEAVE, -Math.log(.9));
        var unit = new Unit(
                "RX1",
                "Nurses",
                Cells.of("opening", ONE, people),
                Flows.of(hazards, Joiners.planned()),
                Worth.fullTime(ONE, 0),
                Need.NONE);
        return new Study(List.of(unit), Parameters.independent(), Horizon.years(1), List.of(Line.all("England")), 8);
    }
}
