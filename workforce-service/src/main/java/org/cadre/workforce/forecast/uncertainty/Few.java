package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.cadre.workforce.forecast.audit.Audit;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Unit;

/**
 * In which years the people of a line are drawn one by one. It is decided once for all runs, by how many are expected with
 * rates as they are thought to be, so that every block decides alike, on whatever thread or machine.
 */
final class Few {

    /** Fewer people than these are drawn one by one: a normal number would make halves of them. */
    static final int FEW = 30;

    /** A line that ever has so many is not drawn in other years either: every run would have to draw all of them. */
    static final int MANY = 10_000;

    private final Study study;
    private final Map<Line, boolean[]> decided = new HashMap<>();
    private final IdentityHashMap<Unit, double[]> expected = new IdentityHashMap<>();

    Few(Study study) {
        this.study = study;
    }

    /** Year by year. Of people who were not counted when the line opened none can be drawn. Not to be written to. */
    synchronized boolean[] of(Line line) {
        return decided.computeIfAbsent(line, this::decide);
    }

    private boolean[] decide(Line line) {
        var held = study.units().stream().filter(line.holds()).toList();
        var heads = new double[study.years()];
        for (int at = 0; at < held.size() && mayBeFew(heads); at++) {
            double[] own = expected.computeIfAbsent(held.get(at), this::expect);
            Arrays.setAll(heads, year -> heads[year] + own[year]);
        }
        boolean drawn = mayBeFew(heads) && held.stream().allMatch(Audit::canCount);
        var few = new boolean[heads.length];
        for (int year = 0; year < few.length; year++) {
            few[year] = drawn && heads[year] < FEW;
        }
        return few;
    }

    private static boolean mayBeFew(double... heads) {
        return Arrays.stream(heads).anyMatch(each -> each < FEW)
                && Arrays.stream(heads).noneMatch(each -> each > MANY);
    }

    /** Heads at the end of each year. */
    private double[] expect(Unit unit) {
        double[] counted = new Projection(study.horizon()).counted(unit);
        var heads = new double[study.years()];
        Arrays.setAll(heads, year -> counted[study.lastStepOf(year)]);
        return heads;
    }
}
