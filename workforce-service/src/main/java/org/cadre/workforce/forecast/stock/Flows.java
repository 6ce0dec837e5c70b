package org.cadre.workforce.forecast.stock;

import java.util.List;

/**
 * What changes a stock.
 *
 * @param hazards for each step; the last of them go on
 * @param regrading between bands, in each step
 */
public record Flows(List<Hazards> hazards, Regrading regrading, Joiners joiners) {

    public Flows {
        hazards = List.copyOf(hazards);
    }

    /** The same hazards in all steps, and nobody regraded. */
    public static Flows of(Hazards hazards, Joiners joiners) {
        return new Flows(List.of(hazards), Regrading.none(hazards.shape()), joiners);
    }

    public Flows with(Regrading changed) {
        return new Flows(hazards, changed, joiners);
    }

    public Flows with(Joiners changed) {
        return new Flows(hazards, regrading, changed);
    }

    public Flows withHazards(List<Hazards> changed) {
        return new Flows(changed, regrading, joiners);
    }

    public Hazards hazardsOf(int step) {
        return hazards.get(Math.min(step, hazards.size() - 1));
    }

    /** Whether what happens in both steps has the same chances. */
    public boolean same(Factors factors, int step, int other) {
        return hazardsOf(step) == hazardsOf(other) && factors.sameHazards(step, other);
    }
}
