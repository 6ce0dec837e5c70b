package org.cadre.workforce.planning.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cadre.workforce.organisation.OrganisationResource;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/**
 * A forecast to be computed.
 *
 * @param years from the day on which the model starts; 15 if left out
 * @param draws how many futures are drawn; 1,000 if left out
 * @param seed decides every random number; 1 if left out, so that runs of the same uncertainties share their luck
 * @param scenarioId of a scenario to be computed
 * @param levers instead of a scenario
 * @param mode EXPECTED if left out; EXACT draws every person, of smaller runs
 * @param byBand whether each band has lines of its own besides those of its group; false if left out
 * @param organisation the only one of a model of several that figures are told of, and carried; all if left out
 * @param calibrationId of a calibration from which the model has rates of leaving, so that the run says whether its intervals held
 */
public record NewRun(
        @NotNull UUID modelId,
        @Min(1) @Max(30) Integer years,
        @Min(2) @Max(10000) Integer draws,
        @Min(0) @Max(9007199254740991L) Long seed,
        UUID scenarioId,
        @Size(max = 100) List<@NotNull @Valid ScenarioLever> levers,
        RunMode mode,
        Boolean byBand,
        @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
        UUID calibrationId) {

    static final int YEARS = 15;
    static final int DRAWS = 1_000;
    static final long SEED = 1;

    public NewRun {
        years = Objects.requireNonNullElse(years, YEARS);
        draws = Objects.requireNonNullElse(draws, DRAWS);
        seed = Objects.requireNonNullElse(seed, SEED);
        levers = Objects.requireNonNullElse(levers, List.of());
        mode = Objects.requireNonNullElse(mode, RunMode.EXPECTED);
        byBand = Objects.requireNonNullElse(byBand, false);
    }

    RunQuestion question(List<ScenarioLever> pulled) {
        return new RunQuestion(
                years,
                draws,
                seed,
                scenarioId,
                pulled,
                mode == RunMode.EXPECTED ? null : mode,
                byBand ? true : null,
                organisation,
                null,
                null);
    }
}
