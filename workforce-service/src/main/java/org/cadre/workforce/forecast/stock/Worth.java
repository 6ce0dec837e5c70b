package org.cadre.workforce.forecast.stock;

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

    public Cells participation(int step) {
        return participation.get(Math.min(step, participation.size() - 1));
    }
}
