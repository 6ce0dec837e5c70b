package org.cadre.workforce.planning.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.cadre.workforce.organisation.OrganisationResource;
import org.cadre.workforce.planning.model.ModelYear;

/**
 * Movements of past years, from which rates are wanted.
 *
 * @param organisation whose planner asks; the units may be others too
 * @param firstOrigin the last year that the first forecast of the back-test knew; as early as all methods know enough if left out
 * @param reclassified who was counted elsewhere from a year on; the years before are then taken as if they were counted so too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewCalibration(
        @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE)
        String organisation,

        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid CalibrationGroup> groups,
        @Pattern(regexp = "[0-9]{4}/[0-9]{2}") String firstOrigin,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50)
        List<@NotNull @Valid Reclassification> reclassified) {

    public NewCalibration {
        reclassified = Objects.requireNonNullElse(reclassified, List.of());
    }

    /** The same question about other histories. */
    NewCalibration with(List<CalibrationGroup> histories) {
        return new NewCalibration(organisation, name, histories, firstOrigin, reclassified);
    }

    /** A staff group, whose units are drawn towards each other. */
    public record CalibrationGroup(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty @Size(max = 300) List<@NotNull @Valid CalibrationUnit> units) {}

    /**
     * An organisation, a band, or whatever else has a rate of its own.
     *
     * @param history year by year, the oldest first, none left out
     */
    public record CalibrationUnit(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty @Size(max = 30) List<@NotNull @Valid ModelYear> history) {}
}
