package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;

class BadInputTest {

    private static final Shape SHAPE = new Shape(2, 20, 2);
    private static final Flows STILL = Flows.of(Hazards.none(SHAPE), Joiners.planned());
    private static final Cells NOBODY = Cells.all("opening", SHAPE, 0);

    @Test
    void numbers_that_cannot_be_are_refused_by_the_name_of_their_field() {
        assertRefused("quantity-negative", "opening", () -> Cells.of("opening", SHAPE, 1, -1, 0, 0));
        assertRefused("quantity-negative", "opening", () -> Cells.of("opening", SHAPE, 1, Double.NaN, 0, 0));
        assertRefused("cells-missing", "opening", () -> Cells.of("opening", SHAPE, 1, 2, 3));
        assertRefused("series-empty", "required", () -> Series.of("required"));
        assertRefused("quantity-out-of-range", "steps", () -> Horizon.years(0));
        assertRefused("quantity-out-of-range", "steps", () -> Horizon.months(601));
        assertRefused("quantity-out-of-range", "age", () -> SHAPE.cell(0, 22));
        assertRefused("quantity-out-of-range", "band", () -> SHAPE.cell(2, 20));
        assertRefused(
                "quantity-negative",
                "factors",
                () -> Factors.none(Horizon.years(1)).and(Aim.LEAVE, -1));
    }

    @Test
    void promotion_from_the_highest_band_is_refused() {
        var cells = Cells.of("promote", SHAPE, .1, .1, .1, 0);

        assertCode("promotion-leads-nowhere", () -> Hazards.none(SHAPE).with(Risk.PROMOTE, cells));
        assertThat(Hazards.none(SHAPE).with(Risk.PROMOTE, .1).at(Risk.PROMOTE, 2))
                .isZero();
    }

    @Test
    void regrading_loses_and_creates_nobody() {
        assertCode("row-not-one", () -> Regrading.of(new double[][] {{.5, .4}, {0, 1}}));
        assertCode("row-not-one", () -> Regrading.of(new double[][] {{1.5, -.5}, {0, 1}}));
        assertCode("row-not-one", () -> Regrading.of(new double[][] {{1}, {0, 1}}));
        assertThat(Regrading.none(SHAPE).share(1, 1)).isEqualTo(1);
    }

    @Test
    void the_ages_of_an_intake_sum_to_one_and_its_band_exists() {
        var heads = Series.of("heads", 5);

        assertRefused("ages-not-one", "ages", () -> Intake.of(SHAPE, Route.INTERNATIONAL, 0, heads, .5, .4));
        assertRefused("ages-not-one", "ages", () -> Intake.of(SHAPE, Route.INTERNATIONAL, 0, heads, 1));
        assertRefused("ages-not-one", "ages", () -> Intake.of(SHAPE, Route.INTERNATIONAL, 0, heads, 2, -1));
        assertRefused("quantity-out-of-range", "band", () -> Intake.of(SHAPE, Route.INTERNATIONAL, 2, heads, .5, .5));
    }

    @Test
    void the_parts_of_a_unit_have_one_shape() {
        var other = new Shape(1, 20, 2);
        var need = Need.NONE;
        var worth = Worth.fullTime(SHAPE, 1);
        var intake = Intake.aged(new Shape(3, 20, 2), Route.INTERNATIONAL, 2, Series.of("heads", 1), 20);

        assertRefused(
                "cells-missing",
                "opening",
                () -> new Unit("RX1", "Nurses", Cells.all("opening", other, 1), STILL, worth, need));
        assertRefused(
                "cells-missing",
                "participation",
                () -> new Unit("RX1", "Nurses", NOBODY, STILL, Worth.fullTime(other, 1), need));
        assertRefused(
                "cells-missing",
                "joiners",
                () -> new Unit("RX1", "Nurses", NOBODY, STILL.with(Joiners.planned(intake)), worth, need));
        assertRefused(
                "cells-missing",
                "regrading",
                () -> new Unit("RX1", "Nurses", NOBODY, STILL.with(Regrading.none(other)), worth, need));
        assertRefused("name-blank", "organisation", () -> new Unit(" ", "Nurses", NOBODY, STILL, worth, need));
        assertCode("cells-missing", () -> Hazards.none(SHAPE).with(Risk.DIE, Cells.all("die", other, 0)));
    }

    private static void assertCode(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
