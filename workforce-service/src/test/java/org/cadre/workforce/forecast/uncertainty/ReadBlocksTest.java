package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class ReadBlocksTest {

    private final Study study = StudyOfFewAndMany.study();

    /** Whoever computed them, and in whatever order: what is put together are the numbers. */
    @Test
    void blocks_that_are_read_have_the_result_of_one_who_computed_all_to_the_last_bit() {
        var numbers = new double[Study.blocks(StudyOfFewAndMany.RUNS)][];
        for (int block = numbers.length - 1; block >= 0; block--) {
            numbers[block] = StudyOfFewAndMany.study()
                    .block(block, StudyOfFewAndMany.RUNS)
                    .numbers();
        }

        var together = study.together(Arrays.stream(numbers).map(study::read).toList());

        var alone = study.run(StudyOfFewAndMany.RUNS);
        assertThat(together.numbers()).isEqualTo(alone.numbers());
        assertThat(together.fte(0, 3).runs()).isEqualTo(StudyOfFewAndMany.RUNS);
        assertThat(together.required(0, 3).quantile(.9))
                .isEqualTo(alone.required(0, 3).quantile(.9));
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
}
