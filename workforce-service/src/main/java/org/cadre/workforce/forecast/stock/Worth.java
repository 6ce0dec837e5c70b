package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import java.util.List;

/**
 * What one person of each cell counts.
 *
 * @param participation full-time equivalents a head, for each step; the last of them go on. People leave, full-time
 *     equivalents do not
 * @param pay in pounds for a full-time equivalent and year, with the employer's on-costs
 */
public record Worth(List<Cells> participation, Cells pay) {

    public Worth {
        participation = List.copyOf(participation);
    }

    /** The same participation in all steps. */
    public Worth(Cells participation, Cells pay) {
        this(List.of(participation), pay);
    }

    /** Everybody works full time for the same pay. */
    public static Worth fullTime(Shape shape, double pay) {
        return new Worth(Cells.all("participation", shape, 1), Cells.all("pay", shape, pay));
    }

    /** The same, of which the people of one band count and nobody else. */
    public Worth in(Shape shape, int band) {
        var counting = participation.stream()
                .map(cells -> {
                    var values = new double[cells.size()];
                    System.arraycopy(cells.values(), band * shape.ages(), values, band * shape.ages(), shape.ages());
                    return new Cells(values);
                })
                .toList();
        return new Worth(counting, pay);
    }

    /** The same people, who count for what their work costs. */
    public Worth inPounds() {
        var counting = participation.stream()
                .map(cells -> {
                    var values = new double[cells.size()];
                    Arrays.setAll(values, cell -> cells.at(cell) * pay.at(cell));
                    return new Cells(values);
                })
                .toList();
        return new Worth(counting, pay);
    }

    /** Of the heads of each cell, those that count for anything. */
    double counted(double[] heads, int step) {
        var each = participation(step);
        double counted = 0;
        for (int cell = 0; cell < heads.length; cell++) {
            counted += each.at(cell) > 0 ? heads[cell] : 0;
        }
        return counted;
    }

    public Cells participation(int step) {
        return participation.get(Math.min(step, participation.size() - 1));
    }
}
