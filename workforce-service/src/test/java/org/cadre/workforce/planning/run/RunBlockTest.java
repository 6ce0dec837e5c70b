package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose blocks are computed by processes that know nothing but commands and the model. */
class RunBlockTest {

    /** Nurses are paid, so that the rates decide figures too. */
    private static final String MODEL = Leeds.model()
            .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": 37796")
            .replace("\"name\": \"Band 6\"", "\"name\": \"Band 6\", \"payPerYear\": 46580");

    private static final RunQuestion QUESTION = new RunQuestion(4, 230, 9);

    @TempDir
    private Path folder;

    @Test
    void two_processes_that_share_the_commands_have_the_result_of_one() throws Exception {
        var model = Leeds.priced(MODEL);
        Files.writeString(folder.resolve(model.sha256()), CanonicalJson.of(BlockWorker.JSON.readTree(MODEL)));
        var commands = RunBlock.of(model, QUESTION);
        for (var command : commands) {
            BlockWorker.JSON.writeValue(folder.resolve(name(command.block())).toFile(), command);
        }

        var even = BlockWorker.start(folder, List.of(name(4), name(0), name(2)));
        var odd = BlockWorker.start(folder, List.of(name(1), name(3)));
        assertThat(even.waitFor()).isZero();
        assertThat(odd.waitFor()).isZero();

        var calculation = new RunCalculation(model, QUESTION);
        assertThat(commands).hasSize(5);
        assertThat(text(calculation.result(answered(calculation))))
                .isEqualTo(text(calculation.result(all(calculation))));
    }

    @Test
    void other_code_does_not_carry_it_out() {
        var model = Leeds.kept(Leeds.hundred());
        var older = new RunBlock("forecast-0", model.sha256(), null, QUESTION, 0);

        assertRefused("block-of-other-code", () -> older.numbers(model));
    }

    @Test
    void nor_does_who_has_another_model() {
        var command = RunBlock.of(Leeds.kept(Leeds.hundred()), QUESTION).getFirst();
        var other = Leeds.kept(Leeds.twoBands());

        assertRefused("block-of-other-model", () -> command.numbers(other));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private List<Ensemble> answered(RunCalculation calculation) throws IOException {
        var blocks = new ArrayList<Ensemble>();
        for (int block = 0; block < calculation.blocks(); block++) {
            blocks.add(calculation.read(BlockWorker.answer(folder, name(block))));
        }
        return blocks;
    }

    private static List<Ensemble> all(RunCalculation calculation) {
        return IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList();
    }

    private static String text(RunResult result) throws IOException {
        return BlockWorker.JSON.writeValueAsString(result);
    }

    private static String name(int block) {
        return "block-" + block;
    }
}
