package org.cadre.workforce.forecast.goal;

import java.util.List;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Unit;

/** Nurses who are missing, and ways to come by them. */
final class Nursing {

    private static final Horizon FIVE = Horizon.years(5);
    private static final Horizon THREE = Horizon.years(3);

    private Nursing() {}

    /** What a thousand people lack of 1,200 at the end of the fifth year. */
    static Lack lack(int from) {
        var figures =
                new Projection(FIVE).of(Grades.thousand(Joiners.planned())).figures();
        return new Lack(
                "Nurses",
                from,
                figures.stream().map(figure -> 1200 - figure.fte()).toList());
    }

    static Lack ten(int from) {
        return new Lack("Nurses", from, List.of(10.0, 10.0, 10.0));
    }

    static Option recruits(double most) {
        var response =
                Response.ofIntake("Nurses", Grades.thousand(Joiners.planned()), Grades.oneEachStep(Grades.ONE), FIVE);
        return new Option("recruits", Series.of("most", most), Series.of("price", 10), response);
    }

    static Option places(double... most) {
        return places(THREE, 1, most);
    }

    /** Of which people come so many years later. */
    static Option places(Horizon horizon, int lead, double... most) {
        var response = Response.ofIntake("Nurses", stays(), Grades.oneEachStep(Grades.ONE), horizon);
        return new Option("places", Series.of("most", most), Series.of("price", 5_000), response, lead);
    }

    static Option recruitsOfNoUse() {
        return new Option(
                "of no use", Series.of("most", 9), Series.of("price", 1), Response.ofCover("Midwives", THREE));
    }

    static Option agency() {
        return agencyIn(THREE);
    }

    static Option agencyIn(Horizon horizon) {
        return new Option(
                "agency", Series.of("most", 1_000), Series.of("price", 20_000), Response.ofCover("Nurses", horizon));
    }

    static Unit stays() {
        return Grades.thousand(Hazards.none(Grades.ONE), Joiners.planned());
    }
}
