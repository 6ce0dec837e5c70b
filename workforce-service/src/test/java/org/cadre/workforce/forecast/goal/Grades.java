package org.cadre.workforce.forecast.goal;

import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;

/** A thousand people of one grade, and those who may join them: golden value G8 of the specification begins with them. */
final class Grades {

    static final Shape ONE = new Shape(1, 16, 1);

    private Grades() {}

    /** Of whom a tenth leaves each year. */
    static Unit thousand(Joiners joiners) {
        return thousand(Hazards.none(ONE).with(Risk.LEAVE, -Math.log(.9)), joiners);
    }

    static Unit thousand(Hazards hazards, Joiners joiners) {
        return Small.unit(Cells.of("opening", ONE, 1000), Flows.of(hazards, joiners));
    }

    static Intake oneEachStep(Shape shape) {
        return Intake.of(shape, Route.NEWLY_QUALIFIED, 0, Series.of("heads", 1), 1);
    }
}
