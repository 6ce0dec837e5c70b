package org.cadre.workforce.capacity.pathway;

import java.time.Instant;
import java.util.UUID;
import org.cadre.workforce.capacity.study.Studied;

/** A simulation in a list: what it was about and what limits it. The whole is read by its id. */
public record SimulationLine(
        UUID id,
        String service,
        long seed,
        int replications,
        String bottleneck,
        String inWords,
        String codeVersion,
        Instant madeAt) {

    static SimulationLine of(Studied<NewSimulation, SimulationAnswer> study) {
        var asked = study.question();
        return new SimulationLine(
                study.id(),
                asked.service(),
                asked.seed(),
                asked.replications(),
                study.answer().bottleneck(),
                study.answer().inWords(),
                study.codeVersion(),
                study.madeAt());
    }
}
