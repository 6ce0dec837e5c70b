package org.cadre.workforce.forecast.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Regrading;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;

/**
 * Which units are akin: of the same group, with the same hazards, regrading and participation. What follows from these in
 * a run is the same for all of them, whatever their stock, so it is computed once. Where trusts do not differ, as
 * calibration may find, the whole group of the country is akin.
 */
final class Kinship {

    private final Map<Numbers, Hazards> hazards = new HashMap<>();
    private final Map<Cells, Cells> participation = new HashMap<>();
    private final Map<Shape, Regrading> unregraded = new HashMap<>();
    private final List<Unit> units;
    private final List<int[]> families;

    private record Numbers(Shape shape, List<Cells> byRisk) {}

    private record Alike(
            Shape shape, String group, List<Hazards> hazards, Regrading regrading, List<Cells> participation) {
        static Alike of(Unit unit) {
            return new Alike(
                    unit.shape(),
                    unit.group(),
                    unit.flows().hazards(),
                    unit.flows().regrading(),
                    unit.worth().participation());
        }
    }

    Kinship(List<Unit> all) {
        units = all.stream().map(this::shared).toList();
        var akin = new LinkedHashMap<Alike, List<Integer>>();
        for (int at = 0; at < units.size(); at++) {
            akin.computeIfAbsent(Alike.of(units.get(at)), first -> new ArrayList<>())
                    .add(at);
        }
        families = akin.values().stream()
                .map(family -> family.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** With one object for all inputs that have the same numbers. */
    private Unit shared(Unit unit) {
        var flows = unit.flows();
        var worth = unit.worth();
        var hazardsOfAll =
                flows.withHazards(flows.hazards().stream().map(this::shared).toList());
        return unit.with(flows.regrading().isNothing() ? hazardsOfAll.with(nothing(unit.shape())) : hazardsOfAll)
                .with(new Worth(worth.participation().stream().map(this::shared).toList(), worth.pay()));
    }

    private Regrading nothing(Shape shape) {
        return unregraded.computeIfAbsent(shape, Regrading::none);
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

    /** The places of units that are akin, one family after the other. */
    List<int[]> families() {
        return families;
    }
}
