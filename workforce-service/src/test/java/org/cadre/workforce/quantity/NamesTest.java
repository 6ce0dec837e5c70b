package org.cadre.workforce.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void eight_names_are_told_and_how_many_more_there_are() {
        var names = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

        assertThat(Names.listed(names.subList(0, 1))).isEqualTo("a");
        assertThat(Names.listed(names.subList(0, 8))).isEqualTo("a, b, c, d, e, f, g, h");
        assertThat(Names.listed(names.subList(0, 9))).isEqualTo("a, b, c, d, e, f, g, h and 1 more");
        assertThat(Names.listed(names)).isEqualTo("a, b, c, d, e, f, g, h and 2 more");
    }
}
