package org.cadre.workforce.planning.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/**
 * Whether histories account for everybody, to the head: each year in itself, each year with the one before, and whoever moved
 * out of one band into another. All that is wrong is told at once.
 */
public final class HistoryAccount {

    private static final String CODE = "history-not-reconciling";
    private static final int MOST_TOLD = 1_000;

    private final List<Violation> wrong = new ArrayList<>();
    private final TreeMap<String, Long> lost = new TreeMap<>();
    private final String movers;

    /**
     * Of nobody yet.
     *
     * @param movers part of the request in which all who moved must be
     */
    public HistoryAccount(String movers) {
        this.movers = movers;
    }

    /**
     * Looks at the years of one band.
     *
     * @param path of it in the request
     */
    public void add(String path, String band, List<ModelYear> years) {
        for (int at = 0; at < years.size(); at++) {
            addYear(path + "/history/" + at, years.get(at), band);
            if (at > 0) {
                checkNext(path + "/history/" + at, years.get(at - 1), years.get(at));
            }
        }
    }

    private void addYear(String path, ModelYear year, String band) {
        lost.merge(year.year(), year.movedOut() - year.movedIn(), Long::sum);
        long off = year.movements(band).unexplained();
        if (off != 0) {
            wrong(
                    path + "/closing",
                    "%s, %s: opening %d + joiners %d - leavers %d + moved in %d - moved out %d is not the closing %d; it is off by %+d"
                            .formatted(
                                    band,
                                    year.year(),
                                    year.opening(),
                                    year.joiners(),
                                    year.leavers(),
                                    year.movedIn(),
                                    year.movedOut(),
                                    year.closing(),
                                    off));
        }
    }

    private void checkNext(String path, ModelYear before, ModelYear year) {
        if (year.year().compareTo(before.year()) <= 0) {
            wrong(path + "/year", "%s must come after %s".formatted(year.year(), before.year()));
        } else if (!year.opening().equals(before.closing())) {
            wrong(
                    path + "/opening",
                    "%s opens with %d; %s closed with %d; it is off by %+d"
                            .formatted(
                                    year.year(),
                                    year.opening(),
                                    before.year(),
                                    before.closing(),
                                    year.opening() - before.closing()));
        }
    }

    void wrong(String path, String detail) {
        wrong.add(Violation.ofField(path, CODE, detail));
    }

    /** Refuses what was wrong, once all bands have been looked at. */
    public void require() {
        lost.forEach((year, heads) -> {
            if (heads != 0) {
                wrong(
                        movers,
                        "In %s %+d more moved out of bands than into others; give the history of all bands they moved between"
                                .formatted(year, heads));
            }
        });
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(
                    CODE,
                    "The history does not account for everybody, in %d places; see errors".formatted(wrong.size()),
                    wrong.subList(0, Math.min(MOST_TOLD, wrong.size())));
        }
    }
}
