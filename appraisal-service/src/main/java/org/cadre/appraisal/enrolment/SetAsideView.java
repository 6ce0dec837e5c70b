package org.cadre.appraisal.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody whom the enrolment of a cycle left aside.
 *
 * @param rule number of the rule in the guide to appraisals by which it is so
 * @param satisfiedBy what would change it
 * @param since the day on which it was found
 * @param until the last day on which it is so, where that is known of an exclusion or of a recent starter
 * @param code of what was refused, for who failed; the same goes for the next two
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetAsideView(
        UUID personId,
        AsideReason reason,
        String rule,
        String satisfiedBy,
        LocalDate since,
        LocalDate until,
        String code,
        Integer attempts,
        Instant nextTryAt) {}
