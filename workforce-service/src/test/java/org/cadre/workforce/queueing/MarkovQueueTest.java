package org.cadre.workforce.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.queueing.Queue.PRINTED;
import static org.cadre.workforce.queueing.Queue.steady;
import static org.cadre.workforce.queueing.Queue.unstable;

import org.junit.jupiter.api.Test;

/** Published answers of textbooks; where a book prints fewer digits, the others are computed. */
class MarkovQueueTest {

    private static final Offered COUNTY_HOSPITAL = new Offered(2, 3);

    /** Bronson, Operations Research (Schaum's Outlines), problem 23.3: 24 an hour arrive, 30 an hour are served. */
    @Test
    void one_server_as_in_bronson_23_3() {
        var figures = steady(MarkovQueue.of(new Offered(24, 30), 1));

        assertThat(figures.empty()).isCloseTo(0.2, PRINTED);
        assertThat(figures.averages().present()).isCloseTo(4, PRINTED);
        assertThat(figures.averages().stay()).isCloseTo(1 / 6.0, PRINTED);
        assertThat(figures.averages().utilisation()).isCloseTo(0.8, PRINTED);
    }

    /** Bronson, problem 23.14: 30 an hour arrive, each takes a minute and a half. Here in minutes. */
    @Test
    void one_server_as_in_bronson_23_14() {
        var figures = steady(MarkovQueue.of(new Offered(0.5, 1 / 1.5), 1));

        assertThat(figures.averages().queueLength()).isCloseTo(2.25, PRINTED);
        assertThat(figures.averages().waitingTime()).isCloseTo(4.5, PRINTED);
        assertThat(figures.empty()).isCloseTo(0.25, PRINTED);
    }

    /** Bronson, problem 24.6: three servers, 300 a year arrive, each serves 182.5 a year. The book prints Lq 0.352. */
    @Test
    void three_servers_as_in_bronson_24_6() {
        var figures = steady(MarkovQueue.of(new Offered(300, 182.5), 3));

        assertThat(figures.empty()).isCloseTo(0.17754, within(5e-6));
        assertThat(figures.averages().queueLength()).isCloseTo(0.352426, PRINTED);
        assertThat(figures.averages().present()).isCloseTo(1.996262, PRINTED);
        assertThat(figures.averages().waitingTime()).isCloseTo(0.00117475, within(5e-9));
        assertThat(figures.averages().stay()).isCloseTo(0.0066542, within(5e-8));
    }

    /** Hillier and Lieberman, Introduction to Operations Research: County Hospital's emergency room, one doctor. */
    @Test
    void county_hospital_with_one_doctor() {
        var figures = steady(MarkovQueue.of(COUNTY_HOSPITAL, 1));

        assertThat(figures.empty()).isCloseTo(1 / 3.0, PRINTED);
        assertThat(figures.averages().queueLength()).isCloseTo(4 / 3.0, PRINTED);
        assertThat(figures.averages().waitingTime()).isCloseTo(2 / 3.0, PRINTED);
        assertThat(figures.averages().stay()).isCloseTo(1, PRINTED);
        assertThat(figures.waitsLongerThan(0.5)).isCloseTo(0.404354, PRINTED);
        assertThat(figures.waitsLongerThan(1)).isCloseTo(0.245253, PRINTED);
    }

    /** The same book: two doctors. */
    @Test
    void county_hospital_with_two_doctors() {
        var figures = steady(MarkovQueue.of(COUNTY_HOSPITAL, 2));

        assertThat(figures.empty()).isCloseTo(0.5, PRINTED);
        assertThat(figures.mustWait()).isCloseTo(1 / 6.0, PRINTED);
        assertThat(figures.averages().queueLength()).isCloseTo(1 / 12.0, PRINTED);
        assertThat(figures.averages().waitingTime()).isCloseTo(1 / 24.0, PRINTED);
        assertThat(figures.averages().stay()).isCloseTo(3 / 8.0, PRINTED);
        assertThat(figures.waitsLongerThan(0.5)).isCloseTo(0.0225559, within(5e-8));
        assertThat(figures.waitsLongerThan(1)).isCloseTo(0.0030526, within(5e-8));
    }

    @Test
    void all_who_must_wait_at_all_wait_longer_than_no_time() {
        var figures = steady(MarkovQueue.of(COUNTY_HOSPITAL, 2));

        assertThat(figures.waitsLongerThan(0)).isEqualTo(figures.mustWait());
        assertRefused("quantity-negative", "time", () -> figures.waitsLongerThan(-1));
    }

    @Test
    void more_than_can_be_served_is_answered_with_the_numbers() {
        var overloaded = unstable(MarkovQueue.of(new Offered(64, 360 / 7.0), 1));

        assertThat(overloaded.utilisation()).isCloseTo(1.2444, within(5e-5));
        assertThat(overloaded.growth()).isCloseTo(12.571, within(5e-4));
        assertThat(overloaded.serversNeeded()).isEqualTo(2);
    }

    @Test
    void as_much_as_can_be_served_is_too_much_and_a_little_less_is_not() {
        var atOne = unstable(MarkovQueue.of(new Offered(6, 3), 2));

        assertThat(atOne.utilisation()).isEqualTo(1);
        assertThat(atOne.growth()).isZero();
        assertThat(atOne.serversNeeded()).isEqualTo(3);
        assertThat(steady(MarkovQueue.of(new Offered(5.999, 3), 2)).averages().waitingTime())
                .isGreaterThan(100)
                .isFinite();
    }

    @Test
    void numbers_that_say_nothing_are_refused() {
        assertRefused("quantity-not-positive", "arrivalRate", () -> new Offered(0, 3));
        assertRefused("quantity-not-positive", "serviceRate", () -> new Offered(2, Double.NaN));
        assertRefused("quantity-out-of-range", "servers", () -> MarkovQueue.of(COUNTY_HOSPITAL, 0));
        assertRefused("quantity-out-of-range", "servers", () -> MarkovQueue.of(COUNTY_HOSPITAL, 1_000_001));
    }
}
