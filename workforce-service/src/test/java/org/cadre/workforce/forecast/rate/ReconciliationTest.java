package org.cadre.workforce.forecast.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    /** Nurses and health visitors in England, September 2018 to September 2019, as NHS Digital published them. */
    @Test
    void who_joined_follows_from_stocks_and_leavers_and_the_rate_is_near_the_published_one() {
        var joiners = Movements.impliedJoiners(306_973, 31_628, 312_905);
        var nurses = new Movements("nurses", 306_973, joiners, 31_628, 0, 0, 312_905);

        assertThat(joiners).isEqualTo(37_560);
        assertThat(Reconciliation.of(List.of(nurses)).holds()).isTrue();
        assertThat(nurses.leaverRate().perYear()).isCloseTo(0.1020, within(0.00005));
        assertThat(nurses.leaverRate().perYear()).isCloseTo(0.101, within(0.002));
    }

    @Test
    void one_head_too_many_is_found_and_named_the_worst_first() {
        var right = new Movements("nurses of RR8", 100, 10, 5, 0, 0, 105);
        var one = new Movements("midwives of RR8", 100, 10, 5, 0, 0, 106);
        var many = new Movements("porters of RR8", 100, 10, 5, 0, 0, 80);

        var reconciliation = Reconciliation.of(List.of(right, one, many));

        assertThat(reconciliation.wrong()).containsExactly(many, one);
        assertThatThrownBy(reconciliation::require)
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("porters of RR8 by -25; midwives of RR8 by +1");
    }

    @Test
    void whoever_moves_out_of_a_cell_comes_to_another() {
        var from = new Movements("band 5", 100, 0, 0, 0, 7, 93);
        var to = new Movements("band 6", 50, 0, 0, 7, 0, 57);
        var oneShort = new Movements("band 6", 50, 0, 0, 6, 0, 56);

        Reconciliation.of(List.of(from, to)).require();
        assertThatThrownBy(Reconciliation.of(List.of(from, oneShort))::require)
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("1 more left one than came to another");
    }
}
