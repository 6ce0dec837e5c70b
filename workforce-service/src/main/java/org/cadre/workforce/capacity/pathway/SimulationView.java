package org.cadre.workforce.capacity.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.capacity.study.Studied;

/**
 * A simulation as it was made: the pathway, the seed, what came out, and with which code.
 *
 * @param replications days that were simulated
 * @param precision where it was asked instead of a number of days
 * @param codeVersion the same question gives the same answer as long as this stays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimulationView(
        UUID id,
        String organisation,
        String service,
        BigDecimal closesAtMinute,
        long seed,
        int replications,
        PathwayPrecision precision,
        List<PathwaySource> sources,
        List<PathwayTeam> teams,
        List<PathwayStep> steps,
        PathwayWish wish,
        SimulationAnswer result,
        String codeVersion,
        Instant madeAt) {

    static SimulationView of(Studied<NewSimulation, SimulationAnswer> study) {
        var asked = study.question();
        return new SimulationView(
                study.id(),
                asked.organisation(),
                asked.service(),
                asked.closesAtMinute(),
                asked.seed(),
                asked.daysOf(study.answer()),
                asked.precision(),
                asked.sources(),
                asked.teams(),
                asked.steps(),
                asked.wish(),
                study.answer(),
                study.codeVersion(),
                study.madeAt());
    }
}
