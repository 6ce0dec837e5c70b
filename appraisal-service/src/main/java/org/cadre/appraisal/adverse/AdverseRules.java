package org.cadre.appraisal.adverse;

import java.util.List;
import java.util.stream.Stream;
import org.cadre.appraisal.form.OverallRatings;

/**
 * What is adverse in an appraisal year, and what follows from it.
 *
 * @param what overall ratings of the "what" that are adverse
 * @param how overall ratings of the "how" that are adverse
 * @param monthsAfterConcern for so many months from the day of a concern on, that day so many months later included, who
 *     reviews an adverse outcome may be told that it follows one
 * @param reviewWithinDays from the day on which a review is opened
 */
record AdverseRules(List<Integer> what, List<Integer> how, int monthsAfterConcern, int reviewWithinDays) {

    AdverseRules {
        what = List.copyOf(what);
        how = List.copyOf(how);
    }

    boolean areMetBy(OverallRatings overall) {
        return !halvesOf(overall).isEmpty();
    }

    /** Which halves are adverse, each for itself: one that is good does not make up for the other. */
    List<String> halvesOf(OverallRatings overall) {
        return Stream.concat(half("what", what, overall.what()), half("how", how, overall.how()))
                .toList();
    }

    private static Stream<String> half(String name, List<Integer> adverse, Integer rating) {
        return adverse.stream().anyMatch(known -> known.equals(rating)) ? Stream.of(name) : Stream.empty();
    }
}
