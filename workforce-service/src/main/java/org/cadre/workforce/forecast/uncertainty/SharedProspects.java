package org.cadre.workforce.forecast.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Means;
import org.cadre.workforce.forecast.stock.Prospects;
import org.cadre.workforce.forecast.stock.Shape;

/**
 * Families ask one after the other, and each has taken its answer before the next one asks. So those of the same shape whose
 * recruits are of the same kinds ask in the same memory, which then grows with the kinds there are and not with the trusts.
 */
final class SharedProspects {

    private final Horizon horizon;
    private final List<Prospects> all = new ArrayList<>();
    private final Map<Shape, Means> means = new HashMap<>();

    SharedProspects(Horizon horizon) {
        this.horizon = horizon;
    }

    Prospects of(Shape shape, List<Intake> intakes) {
        return all.stream()
                .filter(prospects -> prospects.areOf(shape, intakes))
                .findFirst()
                .orElseGet(() -> more(shape, intakes));
    }

    /** Where only what is expected is asked. */
    Means means(Shape shape) {
        return means.computeIfAbsent(shape, first -> new Means(first, horizon));
    }

    private Prospects more(Shape shape, List<Intake> intakes) {
        var more = new Prospects(shape, horizon, intakes);
        all.add(more);
        return more;
    }
}
