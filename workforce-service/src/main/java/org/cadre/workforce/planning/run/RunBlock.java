package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelRates;

/**
 * The command to compute one block of a run: all that decides its figures, the model by its hash. Whoever has the model and the
 * code may carry it out, on any machine, in any order and more than once; the numbers are the same to the last bit.
 *
 * @param codeVersion of the code that the other blocks are computed with
 * @param modelSha256 of the canonical document of the model
 * @param rates what was paid beside pay when the model was made; null where the model says nothing of pay
 * @param block from 0 on
 */
record RunBlock(String codeVersion, String modelSha256, ModelRates rates, RunQuestion question, int block) {

    /** The commands of a whole run, in the order in which the answers are put together. */
    static List<RunBlock> of(KeptModel model, RunQuestion question) {
        return IntStream.range(0, new RunCalculation(model, question).blocks())
                .mapToObj(block ->
                        new RunBlock(RunCalculation.CODE_VERSION, model.sha256(), model.rates(), question, block))
                .toList();
    }

    /**
     * Carries it out, and answers what {@link RunCalculation#read} takes.
     *
     * @param model that was fetched by the hash, with or without rates
     */
    double[] numbers(KeptModel model) {
        if (!codeVersion.equals(RunCalculation.CODE_VERSION)) {
            throw DomainException.conflict(
                    "block-of-other-code",
                    "The block is of a run by %s, and this is %s, whose last digits may differ: compute it with the code of the run"
                            .formatted(codeVersion, RunCalculation.CODE_VERSION));
        }
        if (!modelSha256.equals(model.sha256())) {
            throw DomainException.conflict(
                    "block-of-other-model",
                    "The block is of the model %s, and this is %s: fetch the model by its hash"
                            .formatted(modelSha256, model.sha256()));
        }
        var priced = new KeptModel(model.id(), model.sha256(), model.madeAt(), model.model(), rates);
        return new RunCalculation(priced, question).block(block).numbers();
    }
}
