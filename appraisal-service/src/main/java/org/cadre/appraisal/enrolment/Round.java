package org.cadre.appraisal.enrolment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** One comparison of everybody of a cycle, in pieces that are still to be done. */
record Round(UUID cycle, LocalDate day, Deque<List<UUID>> pieces) {

    static Round of(UUID cycle, LocalDate day, List<UUID> people, int piece) {
        var pieces = new ArrayDeque<List<UUID>>();
        for (var from = 0; from < people.size(); from += piece) {
            pieces.add(List.copyOf(people.subList(from, Math.min(from + piece, people.size()))));
        }
        return new Round(cycle, day, pieces);
    }
}
