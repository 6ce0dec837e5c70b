package org.cadre.benchmarks.engine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;

/**
 * Trusts of nine groups, twelve bands and single years of age, with whole people: as many as England has, 1.15 a cell.
 *
 * @param ages from 18 on
 * @param ownHazards whether each trust has rates of its own; otherwise a group has those of the country everywhere, as
 *     shrinkage leaves them where trusts do not differ
 */
record MadeUpTrusts(int ages, boolean ownHazards, Horizon horizon) {

    private static final int GROUPS = 9;
    private static final int BANDS = 12;
    private static final int YOUNGEST = 18;
    private static final int ENTRY_BAND = 3;
    private static final double ONE_AND = 1.15;
    private static final double NEWLY_QUALIFIED = 90;
    private static final double INTERNATIONAL = 40;
    private static final double PAY = 40_000;

    List<Unit> units(int trusts) {
        var units = new ArrayList<Unit>();
        for (int trust = 0; trust < trusts; trust++) {
            for (int group = 0; group < GROUPS; group++) {
                units.add(unit(trust, group));
            }
        }
        return units;
    }

    private Unit unit(int trust, int group) {
        var shape = new Shape(BANDS, YOUNGEST, ages);
        var need = new Need(Series.of("required", shape.cells() * ONE_AND), Series.NOUGHT, Series.NOUGHT);
        return new Unit(
                "R" + trust,
                "G" + group,
                opening(shape, trust, group),
                Flows.of(hazards(shape, trust, group), joiners(shape)),
                new Worth(Cells.all("participation", shape, .9), Cells.all("pay", shape, PAY)),
                need);
    }

    private static Cells opening(Shape shape, int trust, int group) {
        long stream = new Draws(trust, group).of("opening");
        var heads = new double[shape.cells()];
        for (int cell = 0; cell < heads.length; cell++) {
            heads[cell] = Math.floor(ONE_AND + Draws.uniform(stream, cell));
        }
        return Cells.of("opening", shape, heads);
    }

    private Hazards hazards(Shape shape, int trust, int group) {
        double own = ownHazards ? .0001 * trust : 0;
        return Hazards.none(shape)
                .with(Risk.LEAVE, byAge(shape, age -> (age < 30 ? .12 : .08) + .002 * group + own))
                .with(Risk.RETIRE, byAge(shape, age -> age < 55 ? 0 : .05 * (1 + (age - 55) / 5)))
                .with(Risk.DIE, .002)
                .with(Risk.PROMOTE, .05)
                .with(Risk.MOVE, .02);
    }

    /** As rates are published: for some groups of ages. */
    private static Cells byAge(Shape shape, IntToDoubleFunction ofAge) {
        return Cells.of(
                "hazards",
                shape,
                IntStream.range(0, shape.cells())
                        .map(shape::ageOf)
                        .mapToDouble(ofAge)
                        .toArray());
    }

    private Joiners joiners(Shape shape) {
        double perStep = horizon.step() * ages / 55;
        return Joiners.byChance(
                Intake.aged(
                        shape, Route.NEWLY_QUALIFIED, ENTRY_BAND, Series.of("heads", NEWLY_QUALIFIED * perStep), 22),
                Intake.aged(shape, Route.INTERNATIONAL, ENTRY_BAND, Series.of("heads", INTERNATIONAL * perStep), 28));
    }
}
