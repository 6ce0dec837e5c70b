package org.cadre.workforce.planning.run;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.quantity.Quantity;

/** A run as the service tells it, shared out to whoever computes its blocks: their commands, and what the answers come to. */
public final class SharedRun {

    private final KeptModel model;
    private final ToldRun run;
    private final RunCalculation calculation;

    /**
     * Refuses a run of another model or of other code.
     *
     * @param model as {@code GET /workforce/v1/models/{id}} tells it
     * @param run as {@code GET /workforce/v1/runs/{id}} tells it, in whatever state it is
     */
    public SharedRun(String model, String run) {
        this.model = ToldModel.read(model);
        this.run = ToldRun.read(run);
        calculation = this.run.block(this.model, 0).calculation(this.model);
    }

    /** One for each block, in the order of their numbers; each is a line of JSON. */
    public List<String> commands() {
        return IntStream.range(0, calculation.blocks())
                .mapToObj(number -> BlockJson.write(run.block(model, number)))
                .toList();
    }

    /**
     * The results of the run, in every byte as the service writes them down. Blocks are added in the order of their numbers,
     * whatever the order of the answers; of several of one block the first counts, as they are the same. Answers of other runs
     * may stand among them, and are passed over.
     */
    public String result(Iterator<String> answers) {
        var blocks = new FinishedBlocks(calculation);
        var waiting = new HashMap<Integer, BlockAnswer>();
        while (answers.hasNext()) {
            var answer = BlockAnswer.read(answers.next());
            if (isOwn(answer) && answer.block() >= blocks.number()) {
                waiting.putIfAbsent(answer.block(), answer);
            }
            addTo(blocks, waiting);
        }
        requireAll(blocks, waiting);
        return BlockJson.write(blocks.result());
    }

    /** Whether it is of this run. The same run by other code has the same input, and other last digits. */
    private boolean isOwn(BlockAnswer answer) {
        if (!answer.inputSha256().equals(run.inputSha256())) {
            return false;
        }
        Quantity.between("block", 0, calculation.blocks() - 1, answer.block());
        if (!answer.codeVersion().equals(run.codeVersion())) {
            throw DomainException.invalidField(
                    "codeVersion",
                    "block-of-other-code",
                    "The answer to block %d is by %s, and the run by %s, whose last digits may differ: leave the answer out, and compute it again"
                            .formatted(answer.block(), answer.codeVersion(), run.codeVersion()));
        }
        return true;
    }

    private void addTo(FinishedBlocks blocks, Map<Integer, BlockAnswer> waiting) {
        while (waiting.containsKey(blocks.number())) {
            var next = waiting.remove(blocks.number());
            blocks.add(next.ensemble(calculation));
        }
    }

    private void requireAll(FinishedBlocks blocks, Map<Integer, BlockAnswer> waiting) {
        if (!blocks.isAll()) {
            var missing = IntStream.range(blocks.number(), calculation.blocks())
                    .filter(number -> !waiting.containsKey(number))
                    .mapToObj(Integer::toString)
                    .collect(joining(", "));
            throw DomainException.invalidField(
                    "block",
                    "block-missing",
                    "Of the run with the input %s the answers to these blocks are missing: %s"
                            .formatted(run.inputSha256(), missing));
        }
    }
}
