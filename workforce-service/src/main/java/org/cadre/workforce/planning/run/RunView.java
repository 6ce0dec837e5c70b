package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.planning.calibration.ForecastValidation;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/**
 * A run and how far it is. To whoever reads from above it has no hashes, because guesses could be tried on them.
 *
 * @param modelSha256 of the canonical form of the model
 * @param seed decides every random number
 * @param mode how its futures are drawn
 * @param byBand whether each band has lines of its own
 * @param onlyOrganisation the only one of the model that it tells figures of; absent where it tells all
 * @param scenarioId where its levers were taken from
 * @param levers that were pulled
 * @param comparedWith the run to which it tells the difference, and the levers that were pulled in that; only of a comparison
 * @param validation what the calibration says of forecasts by its rates that was named when it was asked for
 * @param backTest that, or that none was named, as it is read out
 * @param codeVersion the same model, question and seed give the same figures as long as this stays
 * @param inputSha256 of all that decides the figures besides the code: the canonical form of {@code byBand}, {@code draws},
 *     {@code levers}, {@code mode}, {@code modelSha256}, {@code seed}, {@code years} and, where it is there,
 *     {@code onlyOrganisation} as they stand here, of the {@code rates} of the model where it has any, and of the levers of
 *     {@code comparedWith} by that name; absent from runs that are older than it
 * @param resultSha256 of the results as JSON, in every byte as they are sent; only once it is done
 * @param replay only of a run that computes another again
 * @param failure why it could not be computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunView(
        UUID id,
        String organisation,
        UUID modelId,
        String modelSha256,
        int years,
        int draws,
        long seed,
        RunMode mode,
        boolean byBand,
        String onlyOrganisation,
        UUID scenarioId,
        List<ScenarioLever> levers,
        OtherRun comparedWith,
        ForecastValidation validation,
        String backTest,
        RunState state,
        RunProgress progress,
        String codeVersion,
        String inputSha256,
        String resultSha256,
        RunReplay replay,
        Instant askedAt,
        Instant startedAt,
        Instant finishedAt,
        String failure) {

    RunView withoutHashes() {
        return new RunView(
                id,
                organisation,
                modelId,
                null,
                years,
                draws,
                seed,
                mode,
                byBand,
                onlyOrganisation,
                scenarioId,
                levers,
                comparedWith,
                validation,
                backTest,
                state,
                progress,
                codeVersion,
                null,
                null,
                replay,
                askedAt,
                startedAt,
                finishedAt,
                failure);
    }

    /** How many futures are drawn, of how many. */
    public record RunProgress(int drawsDone, int draws) {}

    /**
     * What a run computes again.
     *
     * @param of the run that it replays
     * @param madeWith version of the code that gave the results on record
     * @param same whether both results are the same in every byte; only once it is done
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RunReplay(UUID of, String madeWith, Boolean same) {}
}
