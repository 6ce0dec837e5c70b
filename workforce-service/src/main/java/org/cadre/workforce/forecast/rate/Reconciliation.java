package org.cadre.workforce.forecast.rate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;

/**
 * Whether histories account for everybody: closing stock = opening + joiners - leavers + moved in - moved out, in each cell to the
 * head, and whoever moved out of one cell moved into another. Rates from a history that does not are not published.
 *
 * @param wrong the cells whose account is wrong, the worst first
 * @param lost how many more moved out of cells than into others; negative where more came in
 */
public record Reconciliation(List<Movements> wrong, long lost) {

    private static final int NAMED = 5;

    public static Reconciliation of(List<Movements> movements) {
        return new Reconciliation(
                movements.stream()
                        .filter(cell -> cell.unexplained() != 0)
                        .sorted(Comparator.comparingLong((Movements cell) -> Math.abs(cell.unexplained()))
                                .reversed())
                        .toList(),
                movements.stream()
                        .mapToLong(cell -> cell.movedOut() - cell.movedIn())
                        .sum());
    }

    public boolean holds() {
        return wrong.isEmpty() && lost == 0;
    }

    /** Refuses a history that does not add up, and says where. */
    public void require() {
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(
                    "history-not-reconciling",
                    "%d cells end with other stocks than their movements make: %s"
                            .formatted(
                                    wrong.size(),
                                    wrong.stream()
                                            .limit(NAMED)
                                            .map(Reconciliation::words)
                                            .collect(Collectors.joining("; "))));
        }
        if (lost != 0) {
            throw DomainException.invalid(
                    "history-not-reconciling",
                    "Of those who moved between cells, %d more left one than came to another".formatted(lost));
        }
    }

    private static String words(Movements cell) {
        return "%s by %+d".formatted(cell.cell(), cell.unexplained());
    }
}
