package org.cadre.workforce.planning.run;

import java.util.Iterator;
import org.cadre.workforce.planning.model.KeptModel;

/** Whoever computes blocks of runs of one model: a thread, a process, or a machine. Commands and answers are lines of JSON. */
public final class BlockWorker {

    private final KeptModel model;

    /** @param model as {@code GET /workforce/v1/models/{id}} tells it */
    public BlockWorker(String model) {
        this.model = ToldModel.read(model);
    }

    /** Carries out a command that {@link SharedRun#commands} wrote; the answer is the same in every byte however often it does. */
    public String answer(String command) {
        var block = BlockJson.read("command", command, RunBlock.class);
        return BlockJson.write(BlockAnswer.of(block, block.numbers(model)));
    }

    /** One answer for each command, computed when it is asked for. */
    public Iterator<String> answers(Iterator<String> commands) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return commands.hasNext();
            }

            @Override
            public String next() {
                return answer(commands.next());
            }
        };
    }
}
