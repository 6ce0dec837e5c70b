package org.cadre.appraisal.enrolment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/**
 * One comparison of everybody of a cycle, in pieces that are still to be done.
 *
 * @param number by which it is told from the other rounds of the cycle; 0 where it is not shown
 */
record Round(UUID cycle, LocalDate day, long number, Deque<List<UUID>> pieces) {

    static Round of(UUID cycle, LocalDate day, List<UUID> people, int piece) {
        var pieces = new ArrayDeque<List<UUID>>();
        for (var from = 0; from < people.size(); from += piece) {
            pieces.add(List.copyOf(people.subList(from, Math.min(from + piece, people.size()))));
        }
        return new Round(cycle, day, 0, pieces);
    }

    Round numbered(long shown) {
        return new Round(cycle, day, shown, pieces);
    }

    int people() {
        return pieces.stream().mapToInt(Collection::size).sum();
    }
}
