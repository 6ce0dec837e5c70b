package org.cadre.appraisal.feedback.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadre.appraisal.feedback.terms.FeedbackTerms;
import org.cadre.appraisal.feedback.terms.RaterGroup;

/**
 * Which groups are shown, each by itself or together with others. Nothing is shown twice and no total is shown, so no
 * difference of shown figures stands for fewer raters than a threshold.
 *
 * @param cells codes of the groups that are shown as one; empty where there is no report
 */
record Disclosure(List<Set<String>> cells) {

    Disclosure {
        cells = cells.stream().map(Set::copyOf).toList();
        var seen = new HashSet<String>();
        for (var cell : cells) {
            for (var group : cell) {
                if (!seen.add(group)) {
                    throw new IllegalArgumentException(
                            "What two cells have in common could be found by subtracting one from the other: " + group);
                }
            }
        }
    }

    /**
     * Guests are shown by themselves or not at all: whoever nominated them may know what they said, so they neither hide nor
     * swell anybody else. Besides a report on account holders their group's threshold is enough; without one it takes as many
     * guests as a report takes.
     *
     * @param completed how many answered, by group; the subject is none of them
     */
    static Disclosure of(Map<String, Integer> completed, FeedbackTerms terms) {
        var known = new TreeMap<>(completed);
        var guests = Optional.ofNullable(known.remove(RaterGroup.GUESTS)).orElse(0);
        var shown = new ArrayList<>(ofAccountHolders(known, terms).cells());
        var least = shown.isEmpty() ? terms.rules().leastInAll() : 1;
        if (guests >= least && guests >= threshold(Set.of(RaterGroup.GUESTS), terms)) {
            shown.add(Set.of(RaterGroup.GUESTS));
        }
        return new Disclosure(shown);
    }

    /**
     * Groups under their threshold are merged. A merge that is still under it is refused as it stands, and the smallest
     * group that could be shown by itself joins it.
     */
    private static Disclosure ofAccountHolders(Map<String, Integer> completed, FeedbackTerms terms) {
        var counts = new Counts(completed, terms);
        var shown = new ArrayList<Set<String>>();
        var merged = new TreeSet<String>();
        for (var group : counts.smallestFirst()) {
            if (counts.isEnough(Set.of(group)) && (merged.isEmpty() || counts.isEnough(merged))) {
                shown.add(Set.of(group));
            } else {
                merged.add(group);
            }
        }
        if (counts.all() < terms.rules().leastInAll() || (!merged.isEmpty() && !counts.isEnough(merged))) {
            return new Disclosure(List.of());
        }
        if (!merged.isEmpty()) {
            shown.add(merged);
        }
        return new Disclosure(shown);
    }

    private record Counts(Map<String, Integer> completed, FeedbackTerms terms) {

        int all() {
            return completed.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean isEnough(Set<String> cell) {
            return cell.stream().mapToInt(completed::get).sum() >= threshold(cell, terms);
        }

        /** Those that cannot be shown by themselves before those that can. */
        List<String> smallestFirst() {
            return completed.keySet().stream()
                    .filter(group -> completed.get(group) > 0)
                    .sorted(Comparator.comparing((String group) -> isEnough(Set.of(group)))
                            .thenComparing(completed::get)
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    /** How many must stand behind a figure of a cell: as many as the strictest of its groups asks for. */
    static int threshold(Set<String> cell, FeedbackTerms terms) {
        return cell.stream().mapToInt(terms::leastCompleted).max().orElseThrow();
    }
}
