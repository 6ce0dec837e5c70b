package org.cadre.kit.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactionTest {

    private record Absence(
            int days, @Personal String name, @Special String reason) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    @Test
    void classified_components_are_named_by_their_class() {
        assertThat(new Absence(3, "Ann", "flu")).hasToString("Absence[days=3, name=<PERSONAL>, reason=<SPECIAL>]");
    }

    @Test
    void what_is_not_set_is_no_secret() {
        assertThat(new Absence(3, null, "flu")).hasToString("Absence[days=3, name=null, reason=<SPECIAL>]");
    }
}
