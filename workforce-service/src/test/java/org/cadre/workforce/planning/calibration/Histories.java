package org.cadre.workforce.planning.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationGroup;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;
import org.cadre.workforce.planning.model.ModelYear;

/** Movements of made-up units. */
final class Histories {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private Histories() {}

    static CalibrationAnswer answer(NewCalibration asked) {
        return new CalibrationCalculation(asked).answer("0".repeat(64));
    }

    static NewCalibration of(CalibrationUnit... units) {
        return new NewCalibration(
                "RR8", "Nurses", List.of(new CalibrationGroup("Nurses", List.of(units))), null, List.of());
    }

    /** Of a hundred people in one year, so many leave and as many join. */
    static CalibrationUnit hundred(String name, long leavers) {
        return new CalibrationUnit(name, List.of(year(2024, 100, leavers, leavers)));
    }

    /** The stocks at the ends of years, and nobody who left while they grew. */
    static CalibrationUnit stocks(String name, int firstYear, long... stocks) {
        var years = IntStream.range(1, stocks.length)
                .mapToObj(at -> year(
                        firstYear + at - 1,
                        stocks[at - 1],
                        Math.max(0, stocks[at] - stocks[at - 1]),
                        Math.max(0, stocks[at - 1] - stocks[at])))
                .toList();
        return new CalibrationUnit(name, years);
    }

    /** The stocks at the ends of years, of whom so large a share of the mean stock left each year; as many joined as that takes. */
    static CalibrationUnit turnover(String name, int firstYear, double rate, long... stocks) {
        var years = IntStream.range(1, stocks.length)
                .mapToObj(at -> {
                    long change = stocks[at] - stocks[at - 1];
                    long leavers = Math.max(-change, Math.round(rate * (stocks[at] + stocks[at - 1]) / 2));
                    return year(firstYear + at - 1, stocks[at - 1], change + leavers, leavers);
                })
                .toList();
        return new CalibrationUnit(name, years);
    }

    static ModelYear year(int begins, long opening, long joiners, long leavers) {
        var label = "%d/%02d".formatted(begins, (begins + 1) % 100);
        return new ModelYear(label, opening, joiners, leavers, 0L, 0L, opening + joiners - leavers);
    }

    /** Twelve units over nine years, whose stocks go up and down. */
    static NewCalibration restless() {
        return of(IntStream.range(0, 12)
                .mapToObj(unit -> stocks(
                        "Unit " + unit,
                        2015,
                        IntStream.range(0, 10)
                                .mapToLong(year -> 1000 + 7 * ((unit * 5 + year * 3) % 11))
                                .toArray()))
                .toArray(CalibrationUnit[]::new));
    }

    static String json(Object part) {
        try {
            return JSON.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
