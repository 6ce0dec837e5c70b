package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {

    private final Study study = BlocksOfAProcess.study();

    @TempDir
    private Path folder;

    /** Five blocks: three by one process, two by the other, and neither knows of this one's memory. */
    @Test
    void two_processes_that_share_a_run_have_the_result_of_one_to_the_last_bit() throws Exception {
        var even = process("4", "0", "2");
        var odd = process("1", "3");
        assertThat(even.waitFor()).isZero();
        assertThat(odd.waitFor()).isZero();

        var together = study.together(IntStream.range(0, Study.blocks(BlocksOfAProcess.RUNS))
                .mapToObj(number -> study.read(numbers(folder.resolve(Integer.toString(number)))))
                .toList());

        assertThat(together.numbers())
                .isEqualTo(study.run(BlocksOfAProcess.RUNS).numbers());
        assertThat(together.fte(0, 3).runs()).isEqualTo(BlocksOfAProcess.RUNS);
        assertThat(together.required(0, 3).quantile(.9))
                .isEqualTo(study.run(BlocksOfAProcess.RUNS).required(0, 3).quantile(.9));
    }

    /** Beyond 1,024 runs quantiles are counts, which are read back too. */
    @Test
    void what_was_read_back_goes_on_like_what_was_written() {
        var many = study.run(1_100);
        var block = study.block(0, 50);

        var read = study.read(many.numbers());

        assertThat(read.numbers()).isEqualTo(many.numbers());
        assertThat(study.together(List.of(read, block)).numbers())
                .isEqualTo(study.together(List.of(many, block)).numbers());
        assertThat(read.gap(1, 2).quantile(.1)).isEqualTo(many.gap(1, 2).quantile(.1));
        assertThat(read.required(1, 2).mean()).isEqualTo(many.required(1, 2).mean());
    }

    @Test
    void what_is_required_is_read_back_too() {
        var block = study.block(0, 50);

        var read = study.read(block.numbers());

        assertThat(read.required(0, 3).runs()).isEqualTo(50);
        assertThat(read.required(0, 3).mean()).isEqualTo(block.required(0, 3).mean());
        assertThat(read.required(0, 3).quantile(.9))
                .isEqualTo(block.required(0, 3).quantile(.9));
    }

    @Test
    void a_number_too_few_or_too_many_is_of_another_study() {
        var numbers = study.block(0, 50).numbers();

        assertOfAnother(Arrays.copyOf(numbers, numbers.length - 1));
        assertOfAnother(Arrays.copyOf(numbers, numbers.length + 1));
        assertOfAnother();
        assertThat(study.read(numbers).numbers()).isEqualTo(numbers);
    }

    private void assertOfAnother(double... numbers) {
        assertThatThrownBy(() -> study.read(numbers))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("block-of-another"));
    }

    private Process process(String... blocks) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BlocksOfAProcess.class.getName(),
                folder.toString()));
        command.addAll(List.of(blocks));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said-" + blocks[0]).toFile())
                .start();
    }

    private static double[] numbers(Path file) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return IntStream.range(0, bytes.capacity() / Double.BYTES)
                    .mapToDouble(at -> bytes.getDouble(at * Double.BYTES))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
