package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that come from outside: of the block and whole, or refused by the name of the field and with the block. */
class BlockAnswerTest {

    /** Of the first figure: its runs, mean, squares and chance, how many values, those of 50 draws, and how many classes. */
    private static final int RUNS = 0;

    private static final int SQUARES = 2;
    private static final int KEPT = 4;
    private static final int CLASSES = KEPT + 50 + 1;

    private final ToldPapers told = ToldPapers.ofLeeds();
    private final BlockAnswer last =
            BlockAnswer.read(told.worker().answer(told.shared().commands().get(4)));
    private final BlockAnswer first =
            BlockAnswer.read(told.worker().answer(told.shared().commands().getFirst()));

    @Test
    void numbers_are_written_and_read_with_the_places_that_are_altered_here() {
        var numbers = numbers(first);

        assertThat(numbers[RUNS]).isEqualTo(50);
        assertThat(numbers[KEPT]).isEqualTo(50);
        assertThat(numbers[CLASSES]).isZero();
        assertThat(with(first, numbers)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 9})
    void bytes_that_are_no_whole_numbers_are_refused(int more) {
        var bytes = Base64.getDecoder().decode(first.numbers());

        assertBroken(with(first, Arrays.copyOf(bytes, bytes.length + more)), "bytes, and each number has 8.");
    }

    @Test
    void so_is_what_is_not_in_base64() {
        assertBroken(
                new BlockAnswer(first.codeVersion(), first.inputSha256(), 0, "?" + first.numbers()),
                "They are in Base64.");
    }

    @Test
    void so_are_numbers_too_few_or_too_many() {
        var numbers = numbers(first);

        assertBroken(with(first, Arrays.copyOf(numbers, numbers.length - 1)), "lines and 4 years.");
        assertBroken(with(first, Arrays.copyOf(numbers, numbers.length + 1)), "lines and 4 years.");
        assertBroken(with(first, new double[0]), "lines and 4 years.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e100, -1e100})
    void so_is_a_number_that_is_not_finite_or_would_not_stay_so(double number) {
        assertBroken(altered(1, number), "Each is finite, and between -1.0E100 and 1.0E100.");
    }

    /** A count that is announced takes no memory before it is there. */
    @ParameterizedTest
    @CsvSource({
        CLASSES + ", -1, 'one by one.'",
        CLASSES + ", 0.5, 'one by one.'",
        CLASSES + ", 2147483647, 'lines and 4 years.'",
        CLASSES + ", 1e99, 'lines and 4 years.'",
        KEPT + ", -1, 'lines and 4 years.'",
        KEPT + ", 2147483647, 'lines and 4 years.'"
    })
    void so_is_a_count_that_cannot_be(int place, double count, String why) {
        assertBroken(altered(place, count), why);
    }

    @ParameterizedTest
    @CsvSource({RUNS + ", 49", RUNS + ", 0", RUNS + ", 50.5", RUNS + ", -50", SQUARES + ", -1"})
    void so_is_a_figure_of_other_draws(int place, double number) {
        assertBroken(altered(place, number), "Each figure of the block has 50 draws, one by one.");
    }

    /** The last block is not full. */
    @Test
    void so_is_another_block_under_this_number() {
        assertBroken(with(first, numbers(last)), "Each figure of the block has 50 draws, one by one.");
        assertThatThrownBy(() -> with(last, numbers(first)).ensemble(calculation()))
                .hasMessageStartingWith("The numbers of block 4 are not whole")
                .hasMessageEndingWith("Each figure of the block has 30 draws, one by one.");
    }

    @Test
    void whoever_adds_up_is_told_so() {
        var line = BlockJson.write(altered(1, Double.NaN));

        assertRefused(
                "block-broken",
                "numbers",
                () -> told.shared().result(List.of(line).iterator()));
    }

    private void assertBroken(BlockAnswer answer, String why) {
        assertRefused("block-broken", "numbers", () -> answer.ensemble(calculation()));
        assertThatThrownBy(() -> answer.ensemble(calculation()))
                .hasMessageStartingWith("The numbers of block 0 are not whole: compute it again. ")
                .hasMessageEndingWith(why);
    }

    private RunCalculation calculation() {
        return new RunCalculation(told.kept(), told.question());
    }

    private BlockAnswer altered(int place, double number) {
        var numbers = numbers(first);
        numbers[place] = number;
        return with(first, numbers);
    }

    private static double[] numbers(BlockAnswer answer) {
        var bytes = Base64.getDecoder().decode(answer.numbers());
        var numbers = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
        return numbers;
    }

    private static BlockAnswer with(BlockAnswer answer, double... numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        return with(answer, bytes.array());
    }

    private static BlockAnswer with(BlockAnswer answer, byte... bytes) {
        return new BlockAnswer(
                answer.codeVersion(),
                answer.inputSha256(),
                answer.block(),
                Base64.getEncoder().encodeToString(bytes));
    }
}
