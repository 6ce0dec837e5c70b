package org.cadre.workforce.forecast.stock;

import java.util.ArrayList;
import java.util.List;

/**
 * Who joins: after exits, promotions and regrading of a step, so nobody leaves in the step in which they come. Of an intake that
 * comes in the course of steps ({@link Arriving}) only those join who are still there when the step ends.
 */
public final class Joiners {

    private final List<Intake> intakes;
    private final List<Filling> fillings;
    private final boolean byChance;

    private Joiners(List<Intake> intakes, List<Filling> fillings, boolean byChance) {
        this.intakes = intakes;
        this.fillings = fillings;
        this.byChance = byChance;
    }

    /** Exactly as many as the intakes say, as a plan does. */
    public static Joiners planned(Intake... intakes) {
        return new Joiners(List.of(intakes), List.of(), false);
    }

    /** As many as the intakes say on average, independently of each other. */
    public static Joiners byChance(Intake... intakes) {
        return new Joiners(List.of(intakes), List.of(), true);
    }

    public Joiners and(Intake intake) {
        var more = new ArrayList<>(intakes);
        more.add(intake);
        return new Joiners(List.copyOf(more), fillings, byChance);
    }

    /** And then, one after the other, those who fill vacancies. */
    public Joiners filling(Filling... vacancies) {
        return new Joiners(intakes, List.of(vacancies), byChance);
    }

    public List<Filling> fillings() {
        return fillings;
    }

    public boolean areByChance() {
        return byChance;
    }

    public List<Intake> intakes() {
        return intakes;
    }

    /** Of a plan that has joiners, the lowest band that any of them joins. */
    int lowestBand() {
        int lowest = Integer.MAX_VALUE;
        for (int at = 0; at < intakes.size(); at++) {
            lowest = Math.min(lowest, intakes.get(at).band());
        }
        return lowest;
    }

    /** Of a plan that has joiners, the highest band that any of them joins. */
    int highestBand() {
        int highest = 0;
        for (int at = 0; at < intakes.size(); at++) {
            highest = Math.max(highest, intakes.get(at).band());
        }
        return highest;
    }

    /** Adds those of a step to the cells they come to. */
    void addTo(double[] cells, int step, double factor) {
        for (int at = 0; at < intakes.size(); at++) {
            intakes.get(at).addTo(cells, step, factor);
        }
    }

    /** Those by a route who are there at the end of a step. */
    double heads(Route route, int step) {
        double heads = 0;
        for (var intake : intakes) {
            heads += intake.route() == route ? intake.there(step) : 0;
        }
        return heads;
    }
}
