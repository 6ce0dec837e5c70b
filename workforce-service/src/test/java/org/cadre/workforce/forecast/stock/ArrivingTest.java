package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;

/** Who comes in the course of a step, by hand: two ages, of which the younger leaves at .2 a year and the older at 1. */
class ArrivingTest {

    private static final Offset<Double> DIGITS = within(1e-12);
    private static final Shape SHAPE = new Shape(1, 40, 2);
    private static final Hazards HAZARDS =
            Hazards.none(SHAPE).with(Risk.LEAVE, Cells.of("leave", SHAPE, .2, 1)).with(Risk.RETIRE, .05);

    @Test
    void of_those_who_come_the_share_is_there_that_has_not_left() {
        var arriving = new Arriving(List.of(HAZARDS), Horizon.years(3));

        var exposed = arriving.exposed(intake(100), Set.of(Risk.LEAVE));

        assertThat(exposed.heads().at(2)).isEqualTo(100);
        assertThat(exposed.there(2)).isCloseTo(75 * there(.2) + 25 * there(1), DIGITS);
        assertThat(arriving.exposed(intake(100), Set.of(Risk.LEAVE, Risk.RETIRE)).there(0))
                .isCloseTo(75 * there(.25) + 25 * there(1.05), DIGITS);
    }

    @Test
    void in_a_month_few_have() {
        var arriving = new Arriving(List.of(HAZARDS), Horizon.months(3));

        assertThat(arriving.exposed(intake(100), Set.of(Risk.LEAVE)).there(0))
                .isCloseTo(75 * there(.2 / 12) + 25 * there(1.0 / 12), DIGITS);
    }

    @Test
    void who_is_exposed_to_nothing_is_there() {
        var arriving = new Arriving(List.of(HAZARDS), Horizon.years(3));

        assertThat(arriving.exposed(intake(100), Set.of()).there(0)).isCloseTo(100, DIGITS);
        assertThat(arriving.again(intake(100)).there(0)).isCloseTo(100, DIGITS);
        assertThat(intake(100).there(0)).isEqualTo(100);
    }

    @Test
    void other_hazards_leave_another_share_and_other_heads_the_same() {
        var before = new Arriving(List.of(HAZARDS), Horizon.years(3)).exposed(intake(100), Set.of(Risk.LEAVE));
        var halved = HAZARDS.with(Risk.LEAVE, Cells.of("leave", SHAPE, .1, .5));

        var after = new Arriving(List.of(HAZARDS, halved), Horizon.years(3)).again(before);

        assertThat(after.there(0)).isCloseTo(before.there(0), DIGITS);
        assertThat(after.there(1)).isCloseTo(75 * there(.1) + 25 * there(.5), DIGITS);
        assertThat(after.there(2)).isEqualTo(after.there(1));
        assertThat(before.with(Series.of("heads", 50)).there(0)).isCloseTo(before.there(0) / 2, DIGITS);
    }

    /** The account of a step stays whole: who came and left within it is on neither side. */
    @Test
    void the_account_has_those_who_are_there() {
        var arriving = new Arriving(List.of(HAZARDS), Horizon.years(1));
        var exposed = arriving.exposed(intake(100), Set.of(Risk.LEAVE, Risk.RETIRE));
        var unit = Small.unit(
                Cells.of("opening", SHAPE, 300, 100), Flows.of(HAZARDS, Joiners.planned(exposed)));

        var account = new Projection(Horizon.years(1)).of(unit).accounts().getFirst();

        assertThat(account.joiners()).isCloseTo(exposed.there(0), DIGITS);
        assertThat(account.missing()).isCloseTo(0, within(1e-9));
    }

    private static Intake intake(double heads) {
        return Intake.of(SHAPE, Route.INTERNATIONAL, 0, Series.of("heads", heads), .75, .25);
    }

    private static double there(double hazard) {
        return -Math.expm1(-hazard) / hazard;
    }
}
