package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.planning.model.ModelHazard.RateMeasure;

/**
 * The people of one band of a staff group.
 *
 * @param headcount of each single year of age; those not named have nobody. Who is older than 75 counts as 75
 * @param headsFrom16 the same in the order of the ages, from 16 on, in the room of a digit or two each: instead of
 *     {@code headcount}, which is empty then
 * @param participation full-time equivalents a head, from age 16 on
 * @param hazards what may befall them; a risk that is not named befalls nobody
 * @param history year by year, the oldest first; the last year ends where the headcount begins
 * @param demandShare of what the group needs, the part that this band is to do. Shares sum to 1; without them the need has the mix
 *     of the full-time equivalents at the start
 * @param payPerYear basic pay of a full-time equivalent, in pounds; what an employer pays beside it is added
 * @param establishment funded full-time equivalents of this band, year by year; the last goes on. That of the group is their sum
 */
public record ModelBand(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 60) List<@NotNull @Valid ModelHeadcount> headcount,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 60)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6) BigDecimal>
                headsFrom16,

        @NotEmpty @Size(max = 60) List<@NotNull @Valid ModelParticipation> participation,
        @Size(max = 5) List<@NotNull @Valid ModelHazard> hazards,
        @Size(max = 30) List<@NotNull @Valid ModelYear> history,

        @JsonInclude(JsonInclude.Include.NON_NULL) @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 9)
        BigDecimal demandShare,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50)
        List<@NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 6) BigDecimal>
                establishment,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @DecimalMin("1")
        @DecimalMax("1000000")
        @Digits(integer = 7, fraction = 2)
        BigDecimal payPerYear) {

    public static final int YOUNGEST = 16;
    static final int OLDEST = 75;

    /** People of an age. */
    public record ModelHeadcount(
            @NotNull @Min(YOUNGEST) @Max(OLDEST) Integer age,

            @NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
            BigDecimal heads) {}

    /** From an age on, until the next that is named. */
    public record ModelParticipation(
            @NotNull @Min(YOUNGEST) @Max(OLDEST) Integer fromAge,

            @NotNull @DecimalMin("0.01") @DecimalMax("1.5") @Digits(integer = 1, fraction = 6)
            BigDecimal ftePerHead) {}

    public ModelBand {
        headsFrom16 = SmallNumbers.shared(Objects.requireNonNullElse(headsFrom16, List.of()));
        hazards = Objects.requireNonNullElse(hazards, List.of());
        history = Objects.requireNonNullElse(history, List.of());
        establishment = Objects.requireNonNullElse(establishment, List.of());
    }

    /** Risks to leave the group that have a central rate: it counts those too who left in the year in which they came. */
    public Set<Risk> centralExits() {
        return hazards.stream()
                .filter(hazard -> hazard.measure() == RateMeasure.CENTRAL_RATE && hazard.risk() != Risk.PROMOTE)
                .map(ModelHazard::risk)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them, of whatever age. */
    public BigDecimal heads() {
        return Stream.concat(headcount.stream().map(ModelHeadcount::heads), headsFrom16.stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Writes how many there are of each age, whichever way it was told, from the youngest on. */
    void writeHeads(double[] cells, int youngest) {
        headcount.forEach(
                one -> cells[youngest + one.age() - YOUNGEST] = one.heads().doubleValue());
        for (int age = 0; age < headsFrom16.size(); age++) {
            cells[youngest + age] = headsFrom16.get(age).doubleValue();
        }
    }
}
