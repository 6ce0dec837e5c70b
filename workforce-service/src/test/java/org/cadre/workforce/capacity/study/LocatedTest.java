package org.cadre.workforce.capacity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.cadre.workforce.quantity.Quantity;
import org.junit.jupiter.api.Test;

class LocatedTest {

    @Test
    void what_a_formula_refuses_is_pointed_at_in_the_part_it_came_from() {
        assertRefused(
                "share-out-of-range", "shares/2/leave", () -> Located.at("shares/2", () -> Quantity.share("leave", 2)));
    }

    @Test
    void what_is_right_passes() {
        assertThat(Located.at("shares/2", () -> Quantity.share("leave", 1))).isEqualTo(1);
    }
}
