package org.cadre.local.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * People by organisation and staff group, {@code people} in all, in proportion to the FTE. Everybody works the same
 * mean FTE, so proportions of people are proportions of FTE; rounding is by largest remainder, so that no group of an
 * organisation is more than one person off.
 */
record Headcounts(Map<String, Map<StaffGroup, Integer>> people) {

    private record Cell(String organisation, StaffGroup group, double exact) {

        int whole() {
            return (int) Math.floor(exact);
        }

        double remainder() {
            return exact - whole();
        }
    }

    static Headcounts of(int people, Staffing staffing) {
        var cells = cells(people, staffing);
        var left = people - cells.stream().mapToInt(Cell::whole).sum();
        var ranked = cells.stream()
                .sorted(Comparator.comparingDouble(Cell::remainder).reversed())
                .toList();
        var counts = new LinkedHashMap<String, Map<StaffGroup, Integer>>();
        for (var i = 0; i < ranked.size(); i++) {
            var cell = ranked.get(i);
            counts.computeIfAbsent(cell.organisation(), name -> new EnumMap<>(StaffGroup.class))
                    .put(cell.group(), cell.whole() + (i < left ? 1 : 0));
        }
        return new Headcounts(counts);
    }

    private static List<Cell> cells(int people, Staffing staffing) {
        var cells = new ArrayList<Cell>();
        for (var organisation : staffing.fte().keySet()) {
            for (var group : StaffGroup.values()) {
                var exact = people * staffing.of(organisation, group) / staffing.total();
                cells.add(new Cell(organisation, group, exact));
            }
        }
        return cells;
    }

    Map<StaffGroup, Integer> of(String organisation) {
        return people.get(organisation);
    }
}
