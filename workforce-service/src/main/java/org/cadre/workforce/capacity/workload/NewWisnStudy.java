package org.cadre.workforce.capacity.workload;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cadre.workforce.organisation.OrganisationResource;

/**
 * A year's work of one staff category in one place.
 *
 * @param service where the work is done
 * @param staffCategory who does it, such as the midwives of band 6
 * @param activities work that statistics count
 * @param everybody work of all of them that nobody counts; leave it out where there is none
 * @param individuals work that only some do; leave it out where there is none
 * @param inPost whole-time equivalents
 */
public record NewWisnStudy(
        @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE)
        String organisation,

        @NotBlank @Size(max = 200) String service,
        @NotBlank @Size(max = 100) String staffCategory,
        @NotNull @Valid WisnWorkingTime workingTime,
        @NotEmpty @Size(max = NewWisnStudy.MOST) List<@NotNull @Valid WisnActivity> activities,
        @Size(max = NewWisnStudy.MOST) List<@NotNull @Valid WisnCategoryAllowance> everybody,
        @Size(max = NewWisnStudy.MOST) List<@NotNull @Valid WisnIndividualAllowance> individuals,

        @NotNull @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 5)
        BigDecimal inPost) {

    static final int MOST = 100;

    public NewWisnStudy {
        everybody = Optional.ofNullable(everybody).orElse(List.of());
        individuals = Optional.ofNullable(individuals).orElse(List.of());
    }

    /** The days of a year on which one person is there, and how long. */
    public record WisnWorkingTime(
            @NotNull @DecimalMin("0.5") @DecimalMax("7") @Digits(integer = 1, fraction = 3)
            BigDecimal daysPerWeek,

            @NotNull @DecimalMin("0") @DecimalMax("366") @Digits(integer = 3, fraction = 3)
            BigDecimal publicHolidays,

            @NotNull @DecimalMin("0") @DecimalMax("366") @Digits(integer = 3, fraction = 3)
            BigDecimal annualLeave,

            @NotNull @DecimalMin("0") @DecimalMax("366") @Digits(integer = 3, fraction = 3)
            BigDecimal sickLeave,

            @NotNull @DecimalMin("0") @DecimalMax("366") @Digits(integer = 3, fraction = 3)
            BigDecimal otherLeave,

            @NotNull @DecimalMin("0.5") @DecimalMax("24") @Digits(integer = 2, fraction = 3)
            BigDecimal hoursPerDay) {}

    /** Work that is counted: how often a year, and how long one takes, done as it should be. */
    public record WisnActivity(
            @NotBlank @Size(max = 100) String name,

            @NotNull @DecimalMin("0") @DecimalMax("100000000") @Digits(integer = 9, fraction = 3)
            BigDecimal timesPerYear,

            @NotNull @DecimalMin("0.0001") @DecimalMax("1000") @Digits(integer = 4, fraction = 6)
            BigDecimal hoursEach) {}

    /** Work of the whole category that is not counted, as a share of everybody's working time. */
    public record WisnCategoryAllowance(
            @NotBlank @Size(max = 100) String name,

            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
            BigDecimal shareOfTime) {}

    /** Work that some of them do, and the hours it takes each a year. */
    public record WisnIndividualAllowance(
            @NotBlank @Size(max = 100) String name,

            @NotNull @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 5)
            BigDecimal people,

            @NotNull @DecimalMin("0") @DecimalMax("8784") @Digits(integer = 4, fraction = 3)
            BigDecimal hoursPerYear) {}
}
