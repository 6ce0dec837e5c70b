package org.cadre.workforce.planning.run;

import java.util.function.IntPredicate;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.scenario.StaffMemory;

/** What one run may ask of a process. What would take too long, or hold too much, is refused before it is queued. */
record RunBounds(RunSize size) {

    private static final double MEGABYTE = 1024 * 1024;

    void require() {
        size.question().drawing().requireBounded(size.cells(), size.steps(), size.question());
        var memory = RunMemory.of(size);
        if (memory.bytes() > StaffMemory.MOST_BYTES) {
            throw refusal(memory);
        }
    }

    private DomainException refusal(RunMemory memory) {
        int draws = most(size.question().draws(), fewer -> fits(memory.drawing(fewer)));
        if (draws >= 2) {
            return refused("draws", "result-too-large", memory, "with at most %d draws it would not".formatted(draws));
        }
        int years = most(size.question().years(), fewer -> fits(RunMemory.of(size.with(fewer, 2))));
        return years > 0
                ? refused(
                        "years",
                        "run-too-large",
                        memory,
                        "however few the draws; with 2 draws and at most %d years it would not".formatted(years))
                : refused(
                        "modelId",
                        "run-too-large",
                        memory,
                        "in a single year too; make models of fewer groups, bands, joiners or steps a year, or pull fewer levers");
    }

    private static boolean fits(RunMemory memory) {
        return memory.bytes() <= StaffMemory.MOST_BYTES;
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

    private DomainException refused(String field, String code, RunMemory memory, String remedy) {
        return DomainException.invalidField(
                field,
                code,
                "The run would hold %.1f MB: %.1f for %d groups of %d cells in %d steps, %.1f to compute a block of draws, %.1f for %d lines, %d years and %d draws. One run may hold %.0f MB; %s"
                        .formatted(
                                memory.bytes() / MEGABYTE,
                                memory.carried() / MEGABYTE,
                                size.model().groups().size(),
                                size.cells(),
                                size.steps(),
                                memory.workspace() / MEGABYTE,
                                memory.kept() / MEGABYTE,
                                size.lines(),
                                size.question().years(),
                                size.question().draws(),
                                StaffMemory.MOST_BYTES / MEGABYTE,
                                remedy));
    }
}
