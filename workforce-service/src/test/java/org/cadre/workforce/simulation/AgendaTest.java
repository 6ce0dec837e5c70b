package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import org.cadre.workforce.chance.Draws;
import org.junit.jupiter.api.Test;

class AgendaTest {

    @Test
    void what_was_noted_first_comes_first_at_the_same_minute() {
        var agenda = new Agenda();
        agenda.note(2, 1, 10);
        agenda.note(1, 2, 20);
        agenda.note(2, 3, 30);
        agenda.note(1, 4, 40);

        var places = new ArrayList<Integer>();
        while (agenda.advance()) {
            places.add(agenda.place());
        }
        assertThat(places).containsExactly(2, 4, 1, 3);
    }

    /** Against a stable sort, with many at the same minute, while events come and go. */
    @Test
    void it_orders_as_a_stable_sort_does() {
        var agenda = new Agenda();
        record Noted(double time, int who) {}
        var expected = new ArrayList<Noted>();
        for (int who = 0; who < 5_000; who++) {
            var time = Math.floor(100 * Draws.uniform(9, who));
            agenda.note(time, 7, who);
            expected.add(new Noted(time, who));
        }
        expected.sort(Comparator.comparingDouble(Noted::time));

        var seen = new ArrayList<Noted>();
        while (agenda.advance()) {
            seen.add(new Noted(agenda.now(), agenda.who()));
            assertThat(agenda.place()).isEqualTo(7);
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void what_is_noted_on_the_way_takes_its_place() {
        var agenda = new Agenda();
        agenda.note(5, 0, 1);
        agenda.note(9, 0, 2);
        agenda.advance();
        agenda.note(7, 0, 3);

        agenda.advance();

        assertThat(agenda.who()).isEqualTo(3);
        assertThat(agenda.now()).isEqualTo(7);
        assertThat(agenda.advance()).isTrue();
        assertThat(agenda.advance()).isFalse();
    }
}
