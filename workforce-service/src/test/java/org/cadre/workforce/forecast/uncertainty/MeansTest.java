package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;
import org.junit.jupiter.api.Test;

/** What is expected of units that are no lines, against lines of the same units. */
class MeansTest {

    private static final int RUNS = 130;
    private static final Offset<Double> EXACT = within(1e-9);
    private static final List<Unit> UNITS = England.units(3);
    private static final Line ALL = Line.all("England");
    private static final Study EXPECTED = study(List.of(ALL), UNITS.subList(1, 3));
    private static final Study LINES =
            study(List.of(ALL, Line.ofOrganisation("R1"), Line.ofOrganisation("R2")), List.of());

    @Test
    void units_are_expected_to_be_what_their_lines_say() {
        assertSame(EXPECTED.run(RUNS), LINES.run(RUNS));
    }

    @Test
    void where_every_person_is_drawn_too() {
        assertSame(drawn(EXPECTED), drawn(LINES));
    }

    private static Ensemble drawn(Study study) {
        var exactly = new Exactly(study);
        return study.together(IntStream.range(0, Study.blocks(RUNS))
                .mapToObj(number -> exactly.block(number, RUNS))
                .toList());
    }

    private static void assertSame(Ensemble expected, Ensemble lines) {
        for (int unit = 1; unit < 3; unit++) {
            for (int year = 0; year < 4; year++) {
                assertThat(expected.means().fte(UNITS.get(unit), year))
                        .isCloseTo(lines.fte(unit, year).mean(), EXACT);
                assertThat(expected.means().required(UNITS.get(unit), year))
                        .isCloseTo(lines.required(unit, year).mean(), EXACT);
            }
        }
        assertThat(expected.fte(0, 3).quantile(.9)).isEqualTo(lines.fte(0, 3).quantile(.9));
    }

    @Test
    void a_unit_of_no_line_is_expected_too() {
        var alone =
                study(List.of(Line.ofOrganisation("R0")), UNITS.subList(1, 2)).run(RUNS);

        assertThat(alone.means().fte(UNITS.get(1), 3))
                .isCloseTo(LINES.run(RUNS).fte(1, 3).mean(), EXACT);
    }

    @Test
    void numbers_of_blocks_are_read_back_and_those_of_other_units_are_not() {
        var whole = EXPECTED.run(RUNS);
        var read = EXPECTED.together(IntStream.range(0, Study.blocks(RUNS))
                .mapToObj(number -> EXPECTED.read(EXPECTED.block(number, RUNS).numbers()))
                .toList());

        assertThat(read.numbers()).isEqualTo(whole.numbers());
        double[] numbers = whole.numbers();
        double[] cut = Arrays.copyOf(numbers, numbers.length - 1);
        assertOfAnother(() -> EXPECTED.read(cut));
        assertOfAnother(() -> study(List.of(ALL), List.of()).read(numbers));
    }

    private static void assertOfAnother(ThrowingCallable read) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("block-of-another"));
    }

    /** Two numbers of each unit and year, and how many runs there were. */
    @Test
    void they_are_few_however_many_the_runs() {
        var alone = study(List.of(ALL), List.of());

        assertThat(EXPECTED.run(RUNS).numbers().length - alone.run(RUNS).numbers().length)
                .isEqualTo(1 + 2 * 2 * 4);
    }

    private static Study study(List<Line> lines, List<Unit> expected) {
        var leaving = Parameters.independent(
                new Parameter("leaving", Set.of(), Aim.LEAVE, new Normal(.8, 1.2), .5),
                new Parameter("need", Set.of(), Aim.REQUIRED, new Normal(.9, 1.1), .5));
        return new Study(UNITS, leaving, Horizon.years(4), lines, expected, 7);
    }
}
