package org.cadre.workforce.wisn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffNeedTest {

    /** The table for rounding in the manual: up to a tenth of the whole stays, from five on up to a half. */
    @ParameterizedTest
    @CsvSource({
        "0.2, 1",
        "1.0, 1",
        "1.1, 1",
        "1.11, 2",
        "1.9, 2",
        "2.2, 2",
        "2.21, 3",
        "3.3, 3",
        "3.31, 4",
        "4.4, 4",
        "4.41, 5",
        "5.5, 5",
        "5.51, 6",
        "12.5, 12",
        "12.51, 13"
    })
    void a_small_remainder_is_spread_over_the_people_there_are(double required, int people) {
        assertThat(new StaffNeed(required, 1, 0).wholePeople()).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({
        "11, '11.00 in post, 12.00 needed: short by 1.00, ratio 0.92.'",
        "12, '12.00 in post, 12.00 needed: over by 0.00, ratio 1.00.'",
        "13, '13.00 in post, 12.00 needed: over by 1.00, ratio 1.08.'"
    })
    void the_comparison_says_which_way_it_is_out(double inPost, String words) {
        assertThat(new StaffNeed(10, 1.2, 0).comparedWith(inPost).inWords()).isEqualTo(words);
    }

    @Test
    void fewer_than_nobody_cannot_be_in_post() {
        assertThat(new StaffNeed(10, 1.2, 0).comparedWith(0).ratio()).isZero();
        assertRefused("quantity-negative", "inPost", () -> new StaffNeed(10, 1.2, 0).comparedWith(-1));
    }
}
