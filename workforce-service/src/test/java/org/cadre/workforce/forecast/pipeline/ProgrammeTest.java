package org.cadre.workforce.forecast.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden value G6 of the specification of the model: nursing, three years. */
class ProgrammeTest {

    private static final Programme NURSING = new Programme(3, 0.24, 0.75);

    @ParameterizedTest
    @CsvSource({"0, 30000", "1, 27377.42", "2, 24984.10", "3, 22800.00"})
    void a_cohort_gives_up_year_by_year(int after, double learners) {
        assertThat(NURSING.learners(30_000, after)).isCloseTo(learners, within(5e-3));
    }

    @Test
    void the_attrition_of_the_course_is_no_third_of_itself_in_a_year() {
        assertThat(NURSING.yearlyAttrition()).isCloseTo(0.087419473, within(5e-10));
    }

    @Test
    void some_of_those_who_qualify_work_elsewhere() {
        assertThat(NURSING.joiners(30_000)).isCloseTo(17_100, within(1e-9));
        assertThat(NURSING.outside(30_000)).isCloseTo(5_700, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void there_is_no_year_before_or_after_the_course(int after) {
        assertThatThrownBy(() -> NURSING.learners(1, after)).isInstanceOf(DomainException.class);
    }

    @Test
    void a_course_that_nobody_finishes_or_of_no_time_is_refused() {
        assertThatThrownBy(() -> new Programme(3, 1, 1)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Programme(0, 0, 1)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Programme(3, 0, 1.01)).isInstanceOf(DomainException.class);
    }
}
