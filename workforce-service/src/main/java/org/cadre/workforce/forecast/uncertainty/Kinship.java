package org.cadre.workforce.forecast.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;

/**
 * Which units are akin: of the same group, with the same hazards and the same participation. What follows from these in a
 * run is the same for all of them, whatever their stock, so it is computed once if they come one after the other. Where
 * trusts do not differ, as calibration may find, the whole group of the country is akin.
 */
final class Kinship {

    private final Map<Numbers, Hazards> hazards = new HashMap<>();
    private final Map<Cells, Cells> participation = new HashMap<>();
    private final List<Unit> units;
    private final int[] order;

    private record Numbers(Shape shape, List<Cells> byRisk) {}

    private record Kin(Shape shape, String group, List<Hazards> hazards, List<Cells> participation) {
        static Kin of(Unit unit) {
            return new Kin(
                    unit.shape(),
                    unit.group(),
                    unit.flows().hazards(),
                    unit.worth().participation());
        }
    }

    Kinship(List<Unit> all) {
        units = all.stream().map(this::shared).toList();
        var akin = new LinkedHashMap<Kin, List<Integer>>();
        for (int at = 0; at < units.size(); at++) {
            akin.computeIfAbsent(Kin.of(units.get(at)), first -> new ArrayList<>())
                    .add(at);
        }
        order = akin.values().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** With one object for all inputs that have the same numbers. */
    private Unit shared(Unit unit) {
        var flows = unit.flows();
        var worth = unit.worth();
        return unit.with(flows.withHazards(
                        flows.hazards().stream().map(this::shared).toList()))
                .with(new Worth(worth.participation().stream().map(this::shared).toList(), worth.pay()));
    }

    private Hazards shared(Hazards own) {
        return hazards.computeIfAbsent(new Numbers(own.shape(), own.byRisk()), first -> own);
    }

    private Cells shared(Cells own) {
        return participation.computeIfAbsent(own, first -> first);
    }

    /** In the order of the study. */
    Unit get(int at) {
        return units.get(at);
    }

    /** The places of units, one kin after the other. */
    int[] order() {
        return order;
    }
}
