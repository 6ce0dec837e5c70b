package org.cadre.workforce.forecast.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;

/** A study of five blocks, with lines of many people and one of few. */
final class StudyOfFewAndMany {

    static final int RUNS = 230;

    private StudyOfFewAndMany() {}

    static Study study() {
        var parameters = Parameters.independent(
                new Parameter("leaving", Set.of(), Aim.LEAVE, new Normal(.9, 1.1), .5),
                new Parameter("need", Set.of(), Aim.REQUIRED, new Normal(.97, 1.03), 1));
        var units = new ArrayList<>(England.units(3));
        units.add(England.porters());
        var lines = List.of(Line.all("England"), Line.ofOrganisation("R1"), Line.ofGroup("Porters"));
        return new Study(units, parameters, Horizon.years(4), lines, 9);
    }
}
