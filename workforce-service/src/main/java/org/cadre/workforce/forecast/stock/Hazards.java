package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.rate.Risk;

/** How fast each risk befalls the people of each cell, per person and year. Promotion leads to the next band. */
public final class Hazards {

    private final Shape shape;
    private final Map<Risk, double[]> perYear;
    private volatile Stretches stretches;

    private Hazards(Shape shape, Map<Risk, double[]> perYear) {
        this.shape = shape;
        this.perYear = perYear;
    }

    /** Nobody leaves and nobody moves. */
    public static Hazards none(Shape shape) {
        var perYear = new EnumMap<Risk, double[]>(Risk.class);
        for (var risk : Risk.values()) {
            perYear.put(risk, new double[shape.cells()]);
        }
        return new Hazards(shape, perYear);
    }

    /** With one risk's hazards, for all cells in the order of the shape. */
    public Hazards with(Risk risk, Cells hazards) {
        checkSize(risk, hazards);
        if (risk == Risk.PROMOTE) {
            checkTop(hazards);
        }
        var changed = new EnumMap<>(perYear);
        changed.put(risk, hazards.values());
        return new Hazards(shape, changed);
    }

    /** With the same hazard of a risk in all cells, promotion from the highest band excepted. */
    public Hazards with(Risk risk, double hazard) {
        var hazards = Cells.all("hazard", shape, hazard).toArray();
        if (risk == Risk.PROMOTE) {
            Arrays.fill(hazards, topFrom(), hazards.length, 0);
        }
        return with(risk, Cells.of("hazard", shape, hazards));
    }

    private void checkSize(Risk risk, Cells hazards) {
        if (hazards.size() != shape.cells()) {
            throw DomainException.invalid(
                    "cells-missing",
                    "The hazards of %s are %d numbers for %d cells.".formatted(risk, hazards.size(), shape.cells()));
        }
    }

    private void checkTop(Cells hazards) {
        for (int cell = topFrom(); cell < hazards.size(); cell++) {
            if (hazards.at(cell) != 0) {
                throw DomainException.invalid(
                        "promotion-leads-nowhere",
                        "Nobody is promoted from the highest band; at age %d the hazard is %s, not 0."
                                .formatted(shape.ageOf(cell), hazards.at(cell)));
            }
        }
    }

    private int topFrom() {
        return shape.cells() - shape.ages();
    }

    public Shape shape() {
        return shape;
    }

    /** The hazard of a risk in a cell. */
    public double at(Risk risk, int cell) {
        return perYear.get(risk)[cell];
    }

    /** Risk by risk: two of the same shape with the same of these are the same in all they do. */
    public List<Cells> byRisk() {
        return perYear.values().stream().map(Cells::new).toList();
    }

    /** Worked out when they are first asked for. */
    Stretches stretches() {
        if (stretches == null) {
            stretches = Stretches.of(perYear, shape.cells());
        }
        return stretches;
    }

    /** Not to be written to. */
    double[] of(Risk risk) {
        return perYear.get(risk);
    }
}
