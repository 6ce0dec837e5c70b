package org.cadre.appraisal.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How far the appraisals of some people have come. Recent starters, people who are excluded by dates and leavers stand in
 * {@code standings}, beside the rates.
 *
 * @param standings how many people stand where; a standing without any is left out
 * @param eligible people whom the rates count
 * @param completed of those, with a complete appraisal in this cycle
 * @param completedPercent of those eligible, to one place; absent where nobody is
 * @param compliant of those eligible, with an appraisal in any cycle that was completed so short a time ago that it counts
 * @param compliantPercent the same as completedPercent, of the compliant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Compliance(
        Map<Standing, Long> standings,
        long eligible,
        long completed,
        BigDecimal completedPercent,
        long compliant,
        BigDecimal compliantPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Compliance of(Map<Standing, Long> standings, long compliant) {
        var eligible = standings.entrySet().stream()
                .filter(standing -> standing.getKey().isEligible())
                .mapToLong(Map.Entry::getValue)
                .sum();
        long completed = standings.getOrDefault(Standing.COMPLETED, 0L);
        return new Compliance(
                standings, eligible, completed, percent(completed, eligible), compliant, percent(compliant, eligible));
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
