package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.quantity.Refusals.assertRefusedAt;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingTest {

    /** Calls and answers per hour: 100 in half an hour, three minutes each; the times are in hours. */
    private static final Offered CALLS = new Offered(200, 20);

    private static final double TWENTY_SECONDS = 20 / 3600.0;

    /**
     * The example of Call Centre Helper's article on Erlang C: ten erlangs, four fifths within 20 seconds, 14 people.
     * It prints 17.4 % who wait, 88.8 % in time, 7.8 seconds on average and 71.4 % occupancy.
     */
    @Test
    void the_published_example_of_a_call_centre() {
        var staffing = Staffing.smallest(CALLS, new ServiceLevel(TWENTY_SECONDS, 0.8));

        assertThat(staffing.servers()).isEqualTo(14);
        assertThat(staffing.figures().mustWait()).isCloseTo(0.174, within(5e-4));
        assertThat(staffing.share()).isCloseTo(0.888, within(5e-4));
        assertThat(staffing.figures().averages().waitingTime() * 3600).isCloseTo(7.8, within(0.05));
        assertThat(staffing.figures().averages().utilisation()).isCloseTo(0.714, within(5e-4));
    }

    /** The same article: with 30 % shrinkage the 14 are 20 on the payroll. */
    @Test
    void shrinkage_turns_people_on_task_into_paid_posts() {
        assertThat(new Shrinkage(0.15, 0.1, 0.05).paidFor(14)).isCloseTo(20, within(1e-9));
        assertThat(new Shrinkage(0, 0, 0).paidFor(14)).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.9, 0.95, 0.99, 0.999})
    void one_fewer_would_break_the_promise(double share) {
        var level = new ServiceLevel(TWENTY_SECONDS, share);

        var staffing = Staffing.smallest(CALLS, level);

        assertThat(staffing.share()).isGreaterThanOrEqualTo(share);
        assertThat(keeps(CALLS, staffing.servers() - 1, level)).isFalse();
    }

    /** The rule of the square root: nine in ten without waiting need about a + 1.3 sqrt(a) servers. */
    @Test
    void a_large_service_is_staffed_too() {
        var staffing = Staffing.smallest(new Offered(90_000, 1), new ServiceLevel(0, 0.9));

        assertThat(staffing.servers()).isBetween(90_000 + 360, 90_000 + 450);
    }

    @Test
    void a_promise_to_all_or_to_nobody_is_refused() {
        assertRefused("service-level-out-of-range", "share", () -> new ServiceLevel(1, 1));
        assertRefused("service-level-out-of-range", "share", () -> new ServiceLevel(1, 0));
        assertRefused("quantity-negative", "withinTime", () -> new ServiceLevel(-1, 0.8));
    }

    @Test
    void more_than_half_a_million_erlangs_are_not_staffed() {
        var half = new ServiceLevel(1, 0.5);

        assertThat(Staffing.smallest(new Offered(500_000, 1), half).servers()).isGreaterThan(500_000);
        assertRefused("queue-too-large", "arrivalRate", () -> Staffing.smallest(new Offered(500_001, 1), half));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.3, 0.2", "0.9, 0.1, 0.1", "1, 0, 0"})
    void time_that_is_never_on_task_is_refused(double leave, double sickness, double training) {
        assertRefusedAt(
                "shrinkage-leaves-nobody",
                List.of("leave", "sickness", "training"),
                () -> new Shrinkage(leave, sickness, training));
        assertThat(new Shrinkage(0.5, 0.3, 0.19).paidFor(1)).isCloseTo(100, within(1e-9));
    }

    @Test
    void and_the_refusal_says_how_much_is_taken_and_how_much_may_be() {
        assertThatThrownBy(() -> new Shrinkage(0.9, 0.1, 0.1))
                .hasMessageContaining("take 1.1000 of paid time together")
                .hasMessageContaining("less than 1");
    }

    private static boolean keeps(Offered offered, int servers, ServiceLevel level) {
        return switch (MarkovQueue.of(offered, servers)) {
            case Unstable<MarkovFigures> unused -> false;
            case Steady<MarkovFigures>(var figures) -> 1 - figures.waitsLongerThan(level.withinTime()) >= level.share();
        };
    }
}
