package org.cadre.workforce.forecast.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.workforce.chance.Draws;
import org.cadre.workforce.forecast.audit.Audit;
import org.cadre.workforce.forecast.audit.Trial;
import org.cadre.workforce.forecast.stock.Unit;

/** Some runs of a study, one after the other, in memory that is asked for once. */
final class Block {

    private final Study study;
    private final Kinship units;
    private final SharedProspects prospects;
    private final Sparing sparing;
    private final Expected[] expected;
    private final Ensemble ensemble;
    private final List<Kin> families;
    private final int[][] linesOf;
    private final Sum[] sums;
    private final int[][] drawnOf;

    Block(Study study) {
        this.study = study;
        units = new Kinship(study.units());
        prospects = new SharedProspects(study.horizon());
        sparing = new Sparing(units, study.horizon());
        expected =
                study.units().stream().map(unit -> new Expected(study.years())).toArray(Expected[]::new);
        ensemble = study.nothing();
        linesOf = study.units().stream().map(this::linesOf).toArray(int[][]::new);
        families = units.families().stream()
                .map(this::inLines)
                .filter(family -> family.length > 0)
                .map(this::kin)
                .toList();
        sums = study.lines().stream().map(line -> new Sum(study, line)).toArray(Sum[]::new);
        drawnOf = Arrays.stream(linesOf).map(this::drawn).toArray(int[][]::new);
    }

    private int[] drawn(int... lines) {
        return Arrays.stream(lines).filter(line -> sums[line].isDrawn()).toArray();
    }

    private int[] linesOf(Unit unit) {
        var lines = study.lines();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).holds().test(unit))
                .toArray();
    }

    /** Nobody asks for the others. */
    private int[] inLines(int... family) {
        return Arrays.stream(family).filter(this::isAsked).toArray();
    }

    private boolean isAsked(int unit) {
        return linesOf[unit].length > 0 || ensemble.means().has(study.units().get(unit));
    }

    private Kin kin(int... family) {
        return new Kin(study, family, Arrays.stream(family).mapToObj(units::get).toList(), prospects, sparing);
    }

    void run(int run) {
        for (var sum : sums) {
            sum.clear();
        }
        var luck = study.parameters().luck(study.horizon(), study.seed(), run);
        for (var family : families) {
            family.run(run, luck.of(family.group()), expected);
        }
        for (int unit = 0; unit < linesOf.length; unit++) {
            add(unit, luck, run);
        }
        var draws = new Draws(study.seed(), run);
        for (int line = 0; line < sums.length; line++) {
            sums[line].tell(ensemble, line, draws);
        }
        ensemble.means().count(1);
    }

    /** In the order of the study, so that sums do not depend on who is akin to whom. */
    private void add(int at, Luck luck, int run) {
        for (int line : linesOf[at]) {
            expected[at].addTo(sums[line]);
        }
        expected[at].addTo(ensemble.means(), study.units().get(at));
        if (drawnOf[at].length > 0) {
            var trial = trial(units.get(at), luck, run);
            for (int line : drawnOf[at]) {
                sums[line].add(trial);
            }
        }
    }

    private Trial trial(Unit unit, Luck luck, int run) {
        return new Audit(List.of(unit), study.horizon(), luck.of(unit.group()), study.seed())
                .block(run, 1)
                .getFirst();
    }

    /** Of the run that was last, what is expected of a line at the end of a year. */
    double expected(int line, int year) {
        return sums[line].expected(year);
    }

    /** Of the run that was last, what is required of a line at the end of a year. */
    double required(int line, int year) {
        return sums[line].required(year);
    }

    Ensemble ensemble() {
        return ensemble;
    }
}
