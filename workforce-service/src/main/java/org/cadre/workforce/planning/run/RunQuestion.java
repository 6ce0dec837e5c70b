package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cadre.workforce.planning.calibration.ForecastValidation;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/**
 * What is asked of a model. With the model and the code it decides every figure.
 *
 * @param scenarioId where the levers were taken from, or null
 * @param levers as they were on the day of the question
 * @param mode null where it is the usual one, as in all questions from before there was another
 * @param byBand null where bands have no lines of their own
 * @param organisation the only one that figures are told of; null where they are told of all of the model
 * @param validation what the calibration said that was named on the day, or null; it decides no figure
 * @param comparedWith null unless what is asked for is the difference to another run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunQuestion(
        int years,
        int draws,
        long seed,
        UUID scenarioId,
        List<ScenarioLever> levers,
        RunMode mode,
        Boolean byBand,
        String organisation,
        ForecastValidation validation,
        OtherRun comparedWith) {

    private static final String NOT_BACK_TESTED =
            "Not back-tested: no calibration was named, so nothing says how far off forecasts by these rates were.";

    RunQuestion {
        levers = Objects.requireNonNullElse(levers, List.of());
    }

    RunQuestion(int years, int draws, long seed, UUID scenarioId, List<ScenarioLever> levers, RunMode mode) {
        this(years, draws, seed, scenarioId, levers, mode, null);
    }

    RunQuestion(
            int years,
            int draws,
            long seed,
            UUID scenarioId,
            List<ScenarioLever> levers,
            RunMode mode,
            Boolean byBand) {
        this(years, draws, seed, scenarioId, levers, mode, byBand, null, null, null);
    }

    RunQuestion(int years, int draws, long seed, RunMode mode) {
        this(years, draws, seed, null, List.of(), mode);
    }

    RunQuestion(int years, int draws, long seed) {
        this(years, draws, seed, null);
    }

    /** What is known of how far off such forecasts were, as it is read out. */
    String backTest() {
        return validation == null ? NOT_BACK_TESTED : validation.inWords();
    }

    boolean isByBand() {
        return Boolean.TRUE.equals(byBand);
    }

    RunQuestion validated(ForecastValidation known) {
        return new RunQuestion(years, draws, seed, scenarioId, levers, mode, byBand, organisation, known, comparedWith);
    }

    RunQuestion sized(int otherYears, int otherDraws) {
        return new RunQuestion(
                otherYears, otherDraws, seed, scenarioId, levers, mode, byBand, organisation, validation, comparedWith);
    }

    /** The same asked of the difference to another run. */
    RunQuestion against(OtherRun base) {
        return new RunQuestion(years, draws, seed, scenarioId, levers, mode, byBand, organisation, validation, base);
    }

    boolean isComparison() {
        return comparedWith != null;
    }

    /** What was asked of the run that this one is compared with. */
    Optional<RunQuestion> base() {
        return Optional.ofNullable(comparedWith)
                .map(base -> new RunQuestion(
                        years, draws, seed, null, base.levers(), mode, byBand, organisation, validation, null));
    }

    /** The part of a model that is carried through time. */
    NewPlanningModel asked(NewPlanningModel model) {
        return organisation == null ? model : model.at(organisation);
    }

    /** Whether figures are told of one of several organisations. */
    boolean isOfOne(NewPlanningModel model) {
        return organisation != null && model.hasSeveralOrganisations();
    }

    RunMode drawing() {
        return Objects.requireNonNullElse(mode, RunMode.EXPECTED);
    }
}
