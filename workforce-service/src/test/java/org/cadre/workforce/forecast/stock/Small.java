package org.cadre.workforce.forecast.stock;

import java.util.List;
import org.cadre.workforce.forecast.rate.Risk;

/** Small units of which every number can be computed by hand. */
public final class Small {

    private Small() {}

    public static Unit unit(Cells opening, Flows flows) {
        var shape = flows.hazards().getFirst().shape();
        return new Unit("RX1", "Nurses", opening, flows, Worth.fullTime(shape, 0), Need.NONE);
    }

    /** Bands without ages, with yearly chances as a textbook gives them: to leave, and to reach the next band. */
    public static Hazards grades(double[] leave, double[] promote) {
        var shape = new Shape(leave.length, 16, 1);
        var leaving = new double[leave.length];
        var promoting = new double[leave.length];
        for (int grade = 0; grade < leave.length; grade++) {
            var out = leave[grade] + promote[grade];
            var hazardOfAShare = out == 0 ? 0 : -Math.log1p(-out) / out;
            leaving[grade] = leave[grade] * hazardOfAShare;
            promoting[grade] = promote[grade] * hazardOfAShare;
        }
        return Hazards.none(shape)
                .with(Risk.LEAVE, Cells.of("leave", shape, leaving))
                .with(Risk.PROMOTE, Cells.of("promote", shape, promoting));
    }

    /** Golden value G1 of the specification: four grades, whose moves are regradings of who stays. */
    static Unit textbook() {
        var hazards = grades(new double[] {.35, .25, .05, .30}, new double[4]);
        var regrading = Regrading.of(new double[][] {
            {.50 / .65, .10 / .65, .05 / .65, 0},
            {.05 / .75, .60 / .75, .10 / .75, 0},
            {.05 / .95, 0, .80 / .95, .10 / .95},
            {0, 0, 0, 1}
        });
        var opening = Cells.of("opening", hazards.shape(), 500, 150, 50, 30);
        return unit(opening, Flows.of(hazards, Joiners.planned()).with(regrading));
    }

    /** Golden value G3 of the specification: three grades. */
    public static Unit threeGrades(boolean byChance) {
        var hazards = grades(new double[] {.15, .12, .10}, new double[] {.10, .08, 0});
        var shape = hazards.shape();
        var first = Intake.of(shape, Route.NEWLY_QUALIFIED, 0, Series.of("heads", 150), 1);
        var second = Intake.of(shape, Route.INTERNATIONAL, 1, Series.of("heads", 10), 1);
        var joiners = byChance ? Joiners.byChance(first, second) : Joiners.planned(first, second);
        return unit(Cells.of("opening", shape, 600, 300, 100), Flows.of(hazards, joiners));
    }

    /** A trust's group with ages, all risks and all routes; another seed gives another one. */
    public static Unit lively(int seed) {
        var shape = new Shape(4, 20, 50);
        var hazards = Hazards.none(shape);
        var risks = Risk.values();
        for (int at = 0; at < risks.length; at++) {
            var risk = risks[at];
            var perYear = new double[shape.cells()];
            for (int cell = 0; cell < perYear.length; cell++) {
                var top = risk == Risk.PROMOTE && shape.bandOf(cell) == shape.bands() - 1;
                perYear[cell] = top ? 0 : .3 * number(seed, at, cell);
            }
            hazards = hazards.with(risk, Cells.of("hazards", shape, perYear));
        }
        var joiners = Joiners.planned();
        var routes = Route.values();
        for (int at = 0; at < routes.length; at++) {
            var heads = Series.of("heads", 20 * number(seed, 7, at), 3);
            joiners = joiners.and(Intake.aged(shape, routes[at], at % 4, heads, 22 + 8 * at));
        }
        var opening = new double[shape.cells()];
        for (int cell = 0; cell < opening.length; cell++) {
            opening[cell] = 12 * number(seed, 8, cell);
        }
        var regrading =
                Regrading.of(new double[][] {{.9, .1, 0, 0}, {.05, .9, .03, .02}, {0, 0, 1, 0}, {0, 0, .25, .75}});
        var flows = new Flows(List.of(hazards), regrading, joiners);
        var worth = new Worth(Cells.all("participation", shape, .85), Cells.all("pay", shape, 40_000));
        var need = new Need(Series.of("required", 900), Series.of("funded", 800), Series.of("cover", 25));
        return new Unit("R" + seed, "Nurses", Cells.of("opening", shape, opening), flows, worth, need);
    }

    /** Any number from 0 to 1, always the same for the same parts. */
    public static double number(long seed, long part, long cell) {
        var mixed = (seed * 31 + part) * 1_000_003 + cell;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1p-53;
    }
}
