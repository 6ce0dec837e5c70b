package org.cadre.workforce.capacity.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.cadre.workforce.capacity.study.PostCover;

/**
 * Posts that somebody wants because of a study. How many they are follows from the study.
 *
 * @param studyId of a study of a queue, a pathway or a year's work
 * @param cover how people on duty become posts; leave it out for a year's work, whose working time says so
 * @param staffGroup a code of the reference data
 * @param band a code of the reference data
 * @param payPerYear basic pay of a whole-time post in pounds, where it is known better than by the middle of the band
 * @param areaSupplement code of the high cost area where the posts are; leave it out where none is paid
 * @param owner the role that wants the posts and answers for them, such as Head of nursing; never a person's name
 * @param reason what they are wanted for
 * @param wantedFrom the first day
 */
public record NewEstablishmentProposal(
        @NotNull UUID studyId,
        @Valid PostCover cover,
        @NotBlank @Size(max = 60) String staffGroup,
        @NotBlank @Size(max = 30) String band,

        @DecimalMin("1") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
        BigDecimal payPerYear,

        @Size(max = 40) String areaSupplement,
        @NotBlank @Size(max = 100) String owner,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull LocalDate wantedFrom) {

    public NewEstablishmentProposal {
        cover = Objects.requireNonNullElse(cover, PostCover.NONE);
    }
}
