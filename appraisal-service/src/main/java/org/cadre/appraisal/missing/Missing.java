package org.cadre.appraisal.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cadre.appraisal.appraisal.Awaited;

/**
 * What is missing of some appraisals that go on. Who is not expected to be appraised is not counted.
 *
 * @param goingOn appraisals that are neither complete nor cancelled; the other numbers are of these
 * @param withoutObjectives of which no objective was shared, nor written by the appraiser
 * @param withoutCheckIn without any check-in; absent before the middle of the cycle
 * @param withoutFeedback of board members for whom nobody has asked for the feedback of their year
 * @param awaiting for whom they wait; a party for which none waits is left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Missing(
        long goingOn, long withoutObjectives, Long withoutCheckIn, long withoutFeedback, Map<Awaited, Long> awaiting) {

    static Missing of(List<Gap> gaps, boolean isAfterMidYear, long withoutFeedback) {
        Map<Awaited, Long> awaiting = gaps.stream()
                .collect(Collectors.groupingBy(
                        Gap::awaited, () -> new EnumMap<>(Awaited.class), Collectors.summingLong(Gap::appraisals)));
        return new Missing(
                sum(gaps, gap -> true),
                sum(gaps, gap -> !gap.hasObjectives()),
                isAfterMidYear ? sum(gaps, gap -> !gap.hasCheckIn()) : null,
                withoutFeedback,
                awaiting);
    }

    private static long sum(List<Gap> gaps, Predicate<Gap> wanted) {
        return gaps.stream().filter(wanted).mapToLong(Gap::appraisals).sum();
    }
}
