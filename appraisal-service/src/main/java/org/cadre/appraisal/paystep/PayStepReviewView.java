package org.cadre.appraisal.paystep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a pay step stands.
 *
 * @param managerId who decides
 * @param effectiveOn from when it counts; absent until it has passed
 * @param percentage of the basic salary that is not re-earned; absent in all other cases
 * @param underReview whether it waits for somebody independent, who looks at a refusal before it counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PayStepReviewView(
        UUID id,
        UUID personId,
        String organisation,
        UUID managerId,
        String band,
        LocalDate inBandSince,
        PayStepKind kind,
        LocalDate payStepOn,
        PayStepState state,
        LocalDate effectiveOn,
        Integer percentage,
        boolean underReview) {}
