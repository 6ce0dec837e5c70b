package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule FC81 of the guide for forecasting, block by block. */
class FinishedBlocksTest {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final UUID RUN = new UUID(0, 81);

    /** Beyond 1,024 draws quantiles are counts; costs and bands are lines of their own. */
    static Stream<RunCalculation> calculations() {
        return Stream.of(
                new RunCalculation(Leeds.kept(Leeds.model()), new RunQuestion(3, 230, 1)),
                new RunCalculation(Leeds.kept(Leeds.model()), new RunQuestion(2, 1_210, 1)),
                new RunCalculation(Leeds.kept(Leeds.model()), new RunQuestion(2, 130, 1, RunMode.EXACT)),
                new RunCalculation(Leeds.kept(Leeds.twoBands()), Runs.bands(3, 160, null)),
                new RunCalculation(
                        Leeds.priced(Leeds.hundred()
                                .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": 30000")),
                        new RunQuestion(3, 160, 1)));
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void wherever_a_run_is_broken_off_it_goes_on_to_the_same_bytes(RunCalculation calculation) {
        var whole = written(calculation.result(IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList()));

        for (int done = 1; done <= calculation.blocks(); done++) {
            var resumed =
                    packed(first(calculation, done)).unpacked(RUN, calculation).orElseThrow();

            assertThat(resumed.number()).isEqualTo(done);
            assertThat(written(finished(resumed).result())).isEqualTo(whole);
        }
    }

    /** Sorting, which quantiles do, changes nothing of what comes later. */
    @Test
    void telling_what_there_is_so_far_changes_nothing() {
        var calculation = calculation();
        var told = new FinishedBlocks(calculation);
        while (!told.isAll()) {
            told.addNext();
            assertThat(told.result().draws()).isEqualTo(told.draws());
        }

        assertThat(written(told.result()))
                .isEqualTo(written(finished(new FinishedBlocks(calculation)).result()));
    }

    @Test
    void a_bit_that_is_not_what_it_was_makes_them_worthless() {
        var good = packed(first(calculation(), 2));

        for (int at : new int[] {0, 100, good.numbers().length - 1}) {
            var numbers = good.numbers().clone();
            numbers[at] ^= 1;
            assertThat(new PackedBlocks(good.seal(), numbers, good.sha256()).unpacked(RUN, calculation()))
                    .isEmpty();
        }
    }

    @Test
    void so_does_another_number_of_blocks_another_run_and_another_code() {
        var good = packed(first(calculation(), 2));
        var version = RunCalculation.CODE_VERSION;

        for (var seal : List.of(
                new BlockSeal(RUN, version, 1),
                new BlockSeal(new UUID(0, 82), version, 2),
                new BlockSeal(RUN, "forecast-0", 2))) {
            var said = new PackedBlocks(seal, good.numbers(), good.sha256());
            assertThat(said.unpacked(RUN, calculation())).isEmpty();
            var sealed = new PackedBlocks(seal, good.numbers(), seal.sha256(good.numbers()));
            assertThat(sealed.unpacked(RUN, calculation()).isPresent()).isEqualTo(seal.blocks() == 1);
        }
    }

    /** Of as many blocks, under a seal that is right, but of other lines. */
    @Test
    void numbers_of_another_shape_are_not_read() {
        var other = new RunCalculation(Leeds.kept(Leeds.model()), new RunQuestion(4, 230, 1));

        assertThat(packed(first(other, 2)).unpacked(RUN, calculation())).isEmpty();
    }

    @Test
    void what_is_too_large_is_not_kept() {
        var blocks = first(calculation(), 2);
        int size = packed(blocks).numbers().length;

        assertThat(PackedBlocks.of(RUN, blocks, size)).isPresent();
        assertThat(PackedBlocks.of(RUN, blocks, size - 1)).isEmpty();
    }

    private static RunCalculation calculation() {
        return new RunCalculation(Leeds.kept(Leeds.model()), new RunQuestion(3, 230, 1));
    }

    private static PackedBlocks packed(FinishedBlocks blocks) {
        return PackedBlocks.of(RUN, blocks, PackedBlocks.MOST_BYTES).orElseThrow();
    }

    private static FinishedBlocks first(RunCalculation calculation, int number) {
        var blocks = new FinishedBlocks(calculation);
        IntStream.range(0, number).forEach(one -> blocks.addNext());
        return blocks;
    }

    private static FinishedBlocks finished(FinishedBlocks blocks) {
        while (!blocks.isAll()) {
            blocks.addNext();
        }
        return blocks;
    }

    private static String written(RunResult result) {
        try {
            return JSON.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
