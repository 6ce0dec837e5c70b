package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.queue.Asked.away;
import static org.cadre.workforce.capacity.queue.Asked.queue;
import static org.cadre.workforce.capacity.queue.Asked.varying;
import static org.cadre.workforce.capacity.queue.Asked.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule CS27 of the guide for capacity: a curve is what studies of other numbers of servers answer. */
class StaffingCurveTest {

    @Test
    void each_point_is_what_a_study_of_so_many_answers() {
        var asked = clinic(queue("64", "1.166667", 1), within("5", "0.9"));
        var curve = curve(asked);

        assertThat(curve.points().getFirst().servers()).isEqualTo(2);
        for (var point : curve.points()) {
            assertThat(point.waits())
                    .isEqualTo(new QueueCalculation(asked.with(point.servers()))
                            .answer()
                            .waits());
        }
        assertThat(curve.hasShares()).isTrue();
        assertThat(curve.chosen()).hasValue(2);
    }

    /** From the fewest who keep up, never fewer, to beyond the answer, and in at most 43 points. */
    @ParameterizedTest
    @CsvSource({"64, 1.166667, 1, 2", "600, 60, 10, 601", "49000, 60, 1, 49001"})
    void a_curve_holds_the_answer_however_large_the_queue(String arrivals, String minutes, int servers, int fewest) {
        var asked = clinic(queue(arrivals, minutes, servers), within("1", "0.95"));
        var curve = curve(asked);
        var answer = new QueueCalculation(asked).answer().staffing().servers();

        assertThat(curve.points()).hasSizeBetween(7, StaffingCurve.MOST_POINTS + 2);
        assertThat(curve.points().getFirst().servers()).isEqualTo(fewest);
        assertThat(curve.points())
                .extracting(StaffingCurve.Point::servers)
                .contains(answer)
                .isSorted();
        assertThat(curve.points().getLast().servers()).isGreaterThan(answer);
    }

    @ParameterizedTest
    @CsvSource({"3, 8", "10, 14", "100000, 42"})
    void without_a_promise_it_goes_beyond_the_number_asked_about_within_reason(int servers, int last) {
        var curve = curve(clinic(queue("64", "1.166667", servers), null));

        assertThat(curve.chosen()).isEmpty();
        assertThat(curve.hasShares()).isFalse();
        assertThat(curve.points().getLast().servers()).isEqualTo(last);
    }

    @Test
    void a_queue_that_is_not_at_random_has_waits_only() {
        var curve = curve(clinic(varying(queue("64", "1.166667", 2), "0.5", "2"), null));

        assertThat(curve.points())
                .allSatisfy(point -> assertThat(point.waits().waitMinutes()).isNotNegative());
        assertThat(curve.hasShares()).isFalse();
    }

    static NewCapacityStudy clinic(QueueModel queue, QueueTarget target) {
        return new NewCapacityStudy("RR8", "A clinic", queue, target, away("0.1", "0.05", "0"), null);
    }

    private static StaffingCurve curve(NewCapacityStudy asked) {
        return StaffingCurve.of(asked, new QueueCalculation(asked).answer());
    }
}
