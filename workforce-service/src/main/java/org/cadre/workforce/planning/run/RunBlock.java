package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelRates;
import org.cadre.workforce.quantity.Quantity;

/**
 * The command to compute one block of a run: all that decides its figures, the model by its hash. Whoever has the model and the
 * code may carry it out, on any machine, in any order and more than once; the numbers are the same to the last bit.
 *
 * @param codeVersion of the code that the other blocks are computed with
 * @param modelSha256 of the canonical document of the model
 * @param inputSha256 of all that decides figures besides the code: it tells one run from another, and an altered command from a whole one
 * @param rates what was paid beside pay when the model was made; null where the model says nothing of pay
 * @param block from 0 on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunBlock(
        String codeVersion, String modelSha256, String inputSha256, ModelRates rates, RunQuestion question, int block) {

    private static final String WHAT = "command";

    /**
     * Carries it out, and answers what {@link RunCalculation#read} takes.
     *
     * @param model that was fetched by the hash, with or without rates
     */
    double[] numbers(KeptModel model) {
        var calculation = calculation(model);
        Quantity.between("block", 0, calculation.blocks() - 1, block);
        return calculation.block(block).numbers();
    }

    /** The run that it is a block of. Refuses what would come to other figures. */
    RunCalculation calculation(KeptModel model) {
        requireSameCode();
        requireSame(model);
        var priced = new KeptModel(model.id(), model.sha256(), model.madeAt(), model.model(), rates);
        requireWhole(priced);
        return new RunCalculation(priced, question);
    }

    private void requireSameCode() {
        if (!BlockJson.required(WHAT, "codeVersion", codeVersion).equals(RunCalculation.CODE_VERSION)) {
            throw DomainException.invalidField(
                    "codeVersion",
                    "block-of-other-code",
                    "The block is of a run by %s, and this is %s, whose last digits may differ: compute it with the code of the run"
                            .formatted(codeVersion, RunCalculation.CODE_VERSION));
        }
    }

    private void requireSame(KeptModel model) {
        if (!BlockJson.required(WHAT, "modelSha256", modelSha256).equals(model.sha256())) {
            throw DomainException.invalidField(
                    "modelSha256",
                    "block-of-other-model",
                    "The block is of the model %s, and this is %s: fetch the model by its hash"
                            .formatted(modelSha256, model.sha256()));
        }
    }

    private void requireWhole(KeptModel priced) {
        var input = RunInput.of(priced, BlockJson.required(WHAT, "question", question));
        if (!input.sha256(BlockJson.MAPPER).equals(BlockJson.required(WHAT, "inputSha256", inputSha256))) {
            throw DomainException.invalidField(
                    "inputSha256",
                    "block-altered",
                    "The question or the rates are not those of the run, whose input has the hash %s: take the command as it was written"
                            .formatted(inputSha256));
        }
    }
}
