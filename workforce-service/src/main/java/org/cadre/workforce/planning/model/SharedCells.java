package org.cadre.workforce.planning.model;

import java.util.HashMap;
import java.util.Map;
import org.cadre.workforce.forecast.stock.Cells;

/** Rates and participation of the groups of a model, each row of numbers once, however many groups have it. */
final class SharedCells {

    private final Map<Cells, Cells> seen = new HashMap<>();

    Cells of(Cells own) {
        return seen.computeIfAbsent(own, first -> first);
    }
}
