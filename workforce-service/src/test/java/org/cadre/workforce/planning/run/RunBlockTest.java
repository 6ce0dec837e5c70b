package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run whose blocks are computed by whoever knows nothing but commands and the model, in one process or many. */
class RunBlockTest {

    private final ToldPapers told = ToldPapers.ofLeeds();
    private final List<String> commands = told.shared().commands();
    private final String first = commands.getFirst();

    @Test
    void each_block_has_a_command_and_the_answers_come_to_the_result_in_whatever_order() {
        var answers = List.copyOf(commands.reversed()).stream()
                .map(told.worker()::answer)
                .toList();

        assertThat(commands).hasSize(5).noneMatch(command -> command.contains("\n"));
        assertThat(told.shared().result(answers.iterator())).isEqualTo(told.result());
    }

    /** A worker that died may have answered; another has answered then too. */
    @Test
    void a_block_that_is_computed_twice_has_the_same_answer_and_counts_once() {
        var answers = commands.stream().map(told.worker()::answer).toList();
        var twice = new ArrayList<>(answers);
        twice.add(1, told.worker().answer(first));
        twice.add(answers.getLast());

        assertThat(twice.get(1)).isEqualTo(answers.getFirst());
        assertThat(told.shared().result(twice.iterator())).isEqualTo(told.result());
    }

    @Test
    void a_run_that_is_not_whole_names_the_blocks_that_are_missing() {
        var answers =
                List.of(told.worker().answer(commands.get(2)), told.worker().answer(commands.get(0)));

        assertThatThrownBy(() -> told.shared().result(answers.iterator()))
                .isInstanceOf(DomainException.class)
                .hasMessageEndingWith("missing: 1, 3, 4");
        assertRefused("block-missing", "block", () -> told.shared().result(Collections.emptyIterator()));
    }

    /** A topic has the answers of more runs than one; only what is said to be of this one has to be right. */
    @Test
    void answers_of_other_runs_are_passed_over() {
        var other = new ToldPapers(told.kept(), new RunQuestion(4, 280, 10));
        var mixed = new ArrayList<String>();
        for (var each : List.of(other, told)) {
            each.shared().commands().stream().map(each.worker()::answer).forEach(mixed::add);
        }

        assertThat(told.shared().result(mixed.iterator())).isEqualTo(told.result());
        assertThatThrownBy(() -> told.shared().result(mixed.subList(0, 6).iterator()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("missing: 0, 1, 2, 3, 4");
    }

    /** After an upgrade the same run has the same input. */
    @Test
    void answers_by_other_code_are_refused() {
        var answer = told.worker().answer(first);
        var older = answer.replace(RunCalculation.CODE_VERSION, "forecast-0");

        assertThat(answer).contains("\"codeVersion\":\"" + RunCalculation.CODE_VERSION);
        assertRefused("block-of-other-code", "codeVersion", () -> toldBy(older));
        assertThatThrownBy(() -> toldBy(older))
                .hasMessageStartingWith("The answer to block 0 is by forecast-0, and the run by ")
                .hasMessageEndingWith("compute it again");
        assertRefused("unreadable-value", "code", () -> toldBy(answer.replace("codeVersion", "code")));
    }

    private String toldBy(String answer) {
        return told.shared().result(List.of(answer).iterator());
    }

    @Test
    void so_is_a_block_that_the_run_does_not_have_among_the_answers() {
        var answer = told.worker().answer(first);

        assertRefused("quantity-out-of-range", "block", () -> toldBy(answer.replace("\"block\":0", "\"block\":5")));
    }

    @Test
    void other_code_does_not_carry_it_out() {
        var older = first.replace(RunCalculation.CODE_VERSION, "forecast-0");

        assertRefused("block-of-other-code", "codeVersion", () -> told.worker().answer(older));
        assertRefused(
                "block-of-other-code",
                "codeVersion",
                () -> new SharedRun(told.model(), told.run().replace(RunCalculation.CODE_VERSION, "forecast-0")));
    }

    @Test
    void nor_does_who_has_another_model() {
        var other = new ToldPapers(Leeds.kept(Leeds.twoBands()), told.question());

        assertRefused(
                "block-of-other-model", "modelSha256", () -> other.worker().answer(first));
        assertRefused("block-of-other-model", "modelSha256", () -> new SharedRun(other.model(), told.run()));
    }

    /** Another seed, or other on-costs, would come to other figures under the same name. */
    @ParameterizedTest
    @CsvSource({"'\"seed\":9', '\"seed\":8'", "'\"years\":4', '\"years\":5'", "'\"pension\":0.2378', '\"pension\":0.2'"
    })
    void a_command_that_was_altered_is_not_carried_out(String whole, String altered) {
        assertThat(first).contains(whole);

        assertRefused("block-altered", "inputSha256", () -> told.worker().answer(first.replace(whole, altered)));
    }

    @Test
    void a_block_that_the_run_does_not_have_is_refused() {
        assertRefused(
                "quantity-out-of-range",
                "block",
                () -> told.worker().answer(commands.getLast().replace("\"block\":4", "\"block\":5")));
    }

    /** The field is named that is missing, unknown, or not a number. */
    @ParameterizedTest
    @CsvSource({
        "'\"block\":0', '\"block\":\"first\"', block",
        "',\"block\":0', '', block",
        "'\"block\":0', '\"block\":0,\"colour\":\"red\"', colour",
        "'\"years\":4', '\"years\":[4]', question/years",
        "'\"years\":4,', '', question/years",
        "'\"codeVersion\"', '\"code\"', code"
    })
    void bad_input_names_the_field(String whole, String bad, String field) {
        assertThat(first).contains(whole);

        assertRefused("unreadable-value", field, () -> told.worker().answer(first.replace(whole, bad)));
    }

    @Test
    void what_is_no_command_at_all_is_refused_in_words() {
        assertThatThrownBy(() -> told.worker().answer("block 4"))
                .isInstanceOf(DomainException.class)
                .hasMessageStartingWith("The command is no JSON from line 1, column ");
        assertThatThrownBy(() -> told.worker().answer("null"))
                .isInstanceOf(DomainException.class)
                .hasMessage("The command cannot be read: it is one JSON object");
        assertRefused("unreadable-value", "question", () -> told.worker().answer(withoutQuestion()));
        assertRefused("unreadable-value", "model", () -> new BlockWorker("{\"id\": null}"));
        assertRefused(
                "unreadable-value",
                "inputSha256",
                () -> new SharedRun(told.model(), told.run().replace("inputSha256", "hash")));
    }

    private String withoutQuestion() {
        return "{\"codeVersion\":\"%s\",\"modelSha256\":\"%s\",\"block\":0}"
                .formatted(RunCalculation.CODE_VERSION, told.kept().sha256());
    }
}
