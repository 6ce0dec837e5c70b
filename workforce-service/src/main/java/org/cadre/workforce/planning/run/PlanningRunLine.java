package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * A run in a list. The whole is read by its id.
 *
 * @param scenarioId where its levers were taken from
 * @param replayOf the run that it computes again
 * @param comparedWith the run to which it tells the difference
 * @param onlyOrganisation the only one of the model that it tells figures of; absent where it tells all
 * @param drawsDone how many futures are drawn
 * @param draws of how many
 * @param askedBy subject of the account; absent of a run from before it was kept
 * @param failure why it could not be computed
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanningRunLine(
        UUID id,
        String organisation,
        UUID modelId,
        UUID scenarioId,
        RunMode mode,
        UUID replayOf,
        UUID comparedWith,
        String onlyOrganisation,
        RunState state,
        int drawsDone,
        int draws,
        String codeVersion,
        Instant askedAt,
        String askedBy,
        Instant startedAt,
        Instant finishedAt,
        String failure) {}
