package org.cadre.workforce.forecast.backtest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadre.workforce.forecast.rate.Hazard;
import org.cadre.workforce.forecast.rate.Movements;
import org.cadre.workforce.forecast.rate.Shrinkage;

/**
 * The flows themselves as a method: people leave by the rate of their unit, drawn towards that of its kin, and as many come as
 * came on average in the last three years; both from the years that are over. A central rate counts those too who left within the
 * year in which they came, so of those who come the same share is taken that the engine takes: who is there when the year ends.
 */
public final class FlowMethod implements Method {

    private static final int RECENT = 3;
    /** Nobody is not a forecast that an outcome can be compared with as a ratio. */
    private static final double HARDLY_ANYBODY = 0.5;

    private final Map<String, FlowHistory> units = new LinkedHashMap<>();
    private final Map<List<Object>, Map<String, Hazard>> rates = new HashMap<>();

    public FlowMethod(List<FlowHistory> histories) {
        histories.forEach(history -> units.put(history.unit(), history));
    }

    @Override
    public double expect(History past, int years) {
        var unit = units.get(past.group());
        int origin = past.lastYear();
        var leaving = rates(unit.kin(), origin).get(unit.unit());
        double stay = 1 - leaving.chanceWithin(1);
        double inflow = leaving.shareOfArrivals(1) * recentInflow(unit.until(origin));
        double staff = past.in(origin);
        for (int year = 0; year < years; year++) {
            staff = Math.max(HARDLY_ANYBODY, staff * stay + inflow);
        }
        return staff;
    }

    private static double recentInflow(List<Movements> known) {
        return known.subList(Math.max(0, known.size() - RECENT), known.size()).stream()
                .mapToLong(Movements::netInflow)
                .average()
                .orElse(0);
    }

    private Map<String, Hazard> rates(String kin, int origin) {
        return rates.computeIfAbsent(List.of(kin, origin), key -> shrunk(kin, origin));
    }

    private Map<String, Hazard> shrunk(String kin, int origin) {
        var known = units.values().stream()
                .filter(unit -> unit.kin().equals(kin) && hadSomebody(unit.until(origin)))
                .toList();
        var cells = Shrinkage.of(known.stream()
                        .map(unit -> FlowHistory.leaving(unit.until(origin)))
                        .toList())
                .cells();
        var hazards = new HashMap<String, Hazard>();
        for (int at = 0; at < known.size(); at++) {
            hazards.put(known.get(at).unit(), new Hazard(cells.get(at).rate()));
        }
        return hazards;
    }

    private static boolean hadSomebody(List<Movements> years) {
        return years.stream().anyMatch(year -> year.exposure() > 0);
    }
}
