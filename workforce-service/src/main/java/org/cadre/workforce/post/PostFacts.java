package org.cadre.workforce.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A post as everybody may know it.
 *
 * @param holderId the person who has held it longest; absent while it is vacant
 * @param vacancyWte establishment less those in post; negative where more people hold it than were planned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostFacts(
        UUID id,
        String positionNumber,
        String organisation,
        String staffGroup,
        String band,
        String stage,
        BigDecimal establishmentWte,
        PostState state,
        UUID holderId,
        BigDecimal vacancyWte) {

    public Grading grading() {
        return new Grading(staffGroup, band, stage);
    }
}
