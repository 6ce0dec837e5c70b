package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadre.workforce.chance.Draws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    private static final int PEOPLE = 20_000;

    /** Beside a plain list: people join, are called, and go from the front, the middle and the end. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void it_is_in_order_whoever_goes(boolean urgentFirst) {
        var people = new People(PEOPLE);
        var line = new Line(people, urgentFirst);
        var expected = new ArrayList<Integer>();
        for (int who = 0; who < PEOPLE; who++) {
            people.urgency[who] = (byte) (4 * Draws.uniform(1, who));
            var lot = Draws.uniform(2, who);
            if (lot < 0.52 || expected.isEmpty()) {
                line.join(who);
                expected.add(placeOf(expected, people, urgentFirst, who), who);
            } else if (lot < 0.76) {
                assertThat(line.call()).isEqualTo(expected.removeFirst());
            } else {
                line.leave(expected.remove((int) (expected.size() * Draws.uniform(3, who))));
            }
            assertThat(line.length()).isEqualTo(expected.size());
        }
        assertThat(expected).hasSizeGreaterThan(100);
        while (!expected.isEmpty()) {
            assertThat(line.next()).isEqualTo(expected.getFirst());
            assertThat(line.call()).isEqualTo(expected.removeFirst());
        }
        assertThat(line.length()).isZero();
    }

    private static int placeOf(List<Integer> waiting, People people, boolean urgentFirst, int who) {
        var place = waiting.size();
        while (urgentFirst && place > 0 && people.urgency[waiting.get(place - 1)] > people.urgency[who]) {
            place--;
        }
        return place;
    }
}
