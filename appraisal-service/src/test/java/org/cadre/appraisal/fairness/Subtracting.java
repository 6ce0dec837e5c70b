package org.cadre.appraisal.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * The difference attack: adds and subtracts the figures of groups in every way there is. It knows nothing of how they are
 * chosen.
 *
 * @param everybody of the cycle; a place in this list is a place in {@code groups}
 * @param groups for each figure that is shown, who is in it
 */
record Subtracting(List<RatedTogether> everybody, List<boolean[]> groups) {

    /** How few people that are told apart in this way, by what is counted of them; nobody at all is no such group. */
    long fewest(ToLongFunction<RatedTogether> counted) {
        return fewest(0, new int[everybody.size()], counted);
    }

    /** Each group is left out, added, or subtracted. */
    private long fewest(int next, int[] sum, ToLongFunction<RatedTogether> counted) {
        if (next == groups.size()) {
            return isOfSome(sum) ? size(sum, counted) : Long.MAX_VALUE;
        }
        var without = fewest(next + 1, sum, counted);
        var added = fewest(next + 1, with(sum, groups.get(next), 1), counted);
        var subtracted = fewest(next + 1, with(sum, groups.get(next), -1), counted);
        return Math.min(without, Math.min(added, subtracted));
    }

    private static int[] with(int[] sum, boolean[] group, int sign) {
        var changed = sum.clone();
        for (var place = 0; place < group.length; place++) {
            changed[place] += group[place] ? sign : 0;
        }
        return changed;
    }

    /** Everybody who is left counts as often as any other, so that what is left is the figure of some people. */
    private static boolean isOfSome(int[] sum) {
        return Arrays.stream(sum).filter(times -> times != 0).distinct().count() == 1;
    }

    private long size(int[] sum, ToLongFunction<RatedTogether> counted) {
        var size = IntStream.range(0, sum.length)
                .filter(place -> sum[place] != 0)
                .mapToLong(place -> counted.applyAsLong(everybody.get(place)))
                .sum();
        return size == 0 ? Long.MAX_VALUE : size;
    }

    static boolean[] members(List<RatedTogether> everybody, Predicate<RatedTogether> group) {
        var members = new boolean[everybody.size()];
        for (var place = 0; place < members.length; place++) {
            members[place] = group.test(everybody.get(place));
        }
        return members;
    }
}
