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
 * @param pieces people who are still to be compared
 * @param followed behind whom the last days of appraisers are followed next
 */
record Round(UUID cycle, LocalDate day, long number, Deque<List<UUID>> pieces, Deque<UUID> followed) {

    static Round of(UUID cycle, LocalDate day, List<UUID> people, int piece) {
        var pieces = new ArrayDeque<List<UUID>>();
        for (var from = 0; from < people.size(); from += piece) {
            pieces.add(List.copyOf(people.subList(from, Math.min(from + piece, people.size()))));
        }
        return new Round(cycle, day, 0, pieces, new ArrayDeque<>(List.of(CycleMembers.NOBODY)));
    }

    Round numbered(long shown) {
        return new Round(cycle, day, shown, pieces, followed);
    }

    int people() {
        return pieces.stream().mapToInt(Collection::size).sum();
    }
}
