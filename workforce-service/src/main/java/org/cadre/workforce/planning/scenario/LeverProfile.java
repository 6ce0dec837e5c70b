package org.cadre.workforce.planning.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.scenario.Profile;

/**
 * How much of a lever has effect in which year, the first being 1.
 *
 * @param form how it grows to its full effect; LINEAR if left out. Floors and caps hold in full from {@code fromYear} on
 * @param fromYear the first in which it has any
 * @param fullYear the first in which it has all; {@code fromYear} if left out
 * @param lastYear the last in which it has any; for good if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeverProfile(
        Profile.Form form,
        @NotNull @Min(1) @Max(30) Integer fromYear,
        @Min(1) @Max(30) Integer fullYear,
        @Min(1) @Max(30) Integer lastYear) {

    static final LeverProfile ALWAYS = new LeverProfile(null, 1, null, null);

    public LeverProfile {
        form = Objects.requireNonNullElse(form, Profile.Form.LINEAR);
    }

    /** The first year in which a lever does anything that grows by it. */
    int growsFrom() {
        return form == Profile.Form.STEP ? Objects.requireNonNullElse(fullYear, fromYear) : fromYear;
    }

    Profile profile(int stepsPerYear) {
        int full = Objects.requireNonNullElse(fullYear, fromYear);
        if (full < fromYear || (lastYear != null && lastYear < full)) {
            throw DomainException.invalidField(
                    "fullYear",
                    "profile-out-of-order",
                    "fullYear must be from fromYear on, and lastYear from fullYear on");
        }
        return new Profile(
                form,
                (fromYear - 1) * stepsPerYear,
                (full - 1) * stepsPerYear,
                lastYear == null ? Integer.MAX_VALUE : lastYear * stepsPerYear);
    }
}
