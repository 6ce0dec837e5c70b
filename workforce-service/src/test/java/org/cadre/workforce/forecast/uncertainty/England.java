package org.cadre.workforce.forecast.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;

/** Some trusts of a small country, with three bands of ages 25 to 64. */
final class England {

    private static final Shape SHAPE = new Shape(3, 25, 40);

    private England() {}

    static List<Unit> units(int trusts) {
        return IntStream.range(0, trusts).mapToObj(England::trust).toList();
    }

    private static Unit trust(int number) {
        var hazards = Hazards.none(SHAPE)
                .with(Risk.LEAVE, .08 + .01 * number)
                .with(Risk.RETIRE, .02)
                .with(Risk.PROMOTE, .05);
        var joiners = Joiners.byChance(
                Intake.aged(SHAPE, Route.NEWLY_QUALIFIED, 0, Series.of("heads", 40), 25),
                Intake.aged(SHAPE, Route.WIDER_LABOUR_MARKET, 1, Series.of("heads", 5, 7), 40));
        return new Unit(
                "R" + number,
                "Nurses",
                Cells.all("opening", SHAPE, 4),
                Flows.of(hazards, joiners),
                new Worth(Cells.all("participation", SHAPE, .9), Cells.all("pay", SHAPE, 40_000)),
                new Need(Series.of("required", 500), Series.NOUGHT, Series.NOUGHT));
    }

    /** A hundred of one trust, whom nobody replaces: 64, 41, 27 and 17 of them are expected after one, two, three and four years. */
    static Unit porters() {
        var shape = new Shape(1, 40, 1);
        return new Unit(
                "R1",
                "Porters",
                Cells.of("opening", shape, 100),
                Flows.of(Hazards.none(shape).with(Risk.LEAVE, .44), Joiners.planned()),
                Worth.fullTime(shape, 25_000),
                new Need(Series.of("required", 100), Series.NOUGHT, Series.NOUGHT));
    }
}
