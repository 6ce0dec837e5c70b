package org.cadre.workforce.planning.run;

import java.util.function.IntPredicate;
import org.cadre.kit.problem.DomainException;

/**
 * What one run may ask of those who compute. What would take too long, or hold too much, is refused before it is queued.
 *
 * @param memory bytes that it holds at most
 * @param work cells times steps, years and draws
 */
record RunBounds(long memory, long work) {

    private static final double MEGABYTE = 1024 * 1024;

    /** Refuses a run that is beyond them, and answers how many bytes one holds that is not. */
    long require(RunSize size) {
        var reckoned = RunLoad.of(size);
        size.question().drawing().requireBounded(reckoned, this);
        if (!fits(reckoned)) {
            throw refusal(size, reckoned);
        }
        return reckoned.bytes();
    }

    private DomainException refusal(RunSize size, RunLoad reckoned) {
        int draws = most(size.question().draws(), fewer -> fits(reckoned.drawing(fewer)));
        if (draws >= 2) {
            return refused(
                    "draws", "result-too-large", reckoned, "with at most %d draws it would not".formatted(draws));
        }
        int years = most(size.question().years(), fewer -> fits(RunLoad.of(size.with(fewer, 2))));
        return years > 0
                ? refused(
                        "years",
                        "run-too-large",
                        reckoned,
                        "however few the draws; with 2 draws and at most %d years it would not".formatted(years))
                : refused(
                        "modelId",
                        "run-too-large",
                        reckoned,
                        "in a single year too; make models of fewer groups, bands, joiners or steps a year, or pull fewer levers");
    }

    private boolean fits(RunLoad reckoned) {
        return reckoned.bytes() <= memory;
    }

    /** The largest number below one that is too large; 0 where there is none. */
    private static int most(int tooLarge, IntPredicate fits) {
        int most = 0;
        int least = tooLarge;
        while (least - most > 1) {
            int middle = (most + least) / 2;
            if (fits.test(middle)) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return most;
    }

    private DomainException refused(String field, String code, RunLoad reckoned, String remedy) {
        var size = reckoned.size();
        return DomainException.invalidField(
                reckoned.field(field),
                code,
                "The run would hold %.1f MB: %.1f for %d groups of %d cells in %d steps%s, %.1f to compute a block of draws, %.1f for %d lines, %d years and %d draws. One run may hold %.0f MB; %s"
                        .formatted(
                                reckoned.bytes() / MEGABYTE,
                                reckoned.carried() / MEGABYTE,
                                size.model().groups().size(),
                                size.cells(),
                                size.steps(),
                                reckoned.whose(),
                                reckoned.workspace() / MEGABYTE,
                                reckoned.kept() / MEGABYTE,
                                size.lines() + size.expectedLines(),
                                size.question().years(),
                                size.question().draws(),
                                memory / MEGABYTE,
                                remedy));
    }
}
