package org.cadre.workforce.forecast.uncertainty;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/**
 * What a plan changes against a base, run by run with the same luck in both: known far better than either of them. The
 * difference is one of expectations, so that chance, which nobody plans, is not in it.
 */
public record Comparison(Study base, Study plan) {

    public Comparison {
        if (base.seed() != plan.seed() || !base.horizon().equals(plan.horizon())) {
            throw DomainException.invalid(
                    "not-comparable", "Studies that are compared have the same seed and the same horizon.");
        }
        if (!names(base).equals(names(plan))) {
            throw DomainException.invalid(
                    "not-comparable",
                    "Studies that are compared have the same lines, not %s and %s."
                            .formatted(names(base), names(plan)));
        }
    }

    private static List<String> names(Study study) {
        return study.lines().stream().map(Line::name).toList();
    }

    /**
     * What the plan has more, or less where it is below nought: in post, required, and of the gap between them, by line and
     * year.
     */
    public Ensemble run(int runs) {
        return plan.together(IntStream.range(0, Study.blocks(runs))
                .mapToObj(number -> block(number, runs))
                .toList());
    }

    /** The block of that number, as {@link Study#block} has it. */
    public Ensemble block(int number, int runs) {
        Quantity.between("number", 0, Study.blocks(runs) - 1, number);
        var before = new Block(base);
        var after = new Block(plan);
        var differences = plan.nothing();
        Study.runs(number, runs).forEach(run -> {
            before.run(run);
            after.run(run);
            add(before, after, differences);
        });
        differences
                .means()
                .addDifference(after.ensemble().means(), before.ensemble().means());
        return differences;
    }

    private static void add(Block before, Block after, Ensemble differences) {
        for (int line = 0; line < differences.lines().size(); line++) {
            for (int year = 0; year < differences.years(); year++) {
                double inPost = after.expected(line, year) - before.expected(line, year);
                double asked = after.required(line, year) - before.required(line, year);
                differences.add(line, year, inPost, asked, 0, inPost);
            }
        }
    }
}
