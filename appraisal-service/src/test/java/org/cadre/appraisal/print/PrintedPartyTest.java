package org.cadre.appraisal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule W9 of the guide: how somebody stands on a paper. */
class PrintedPartyTest {

    private static final Optional<String> NAME = Optional.of("Amina Khan");
    private static final Optional<String> NUMBER = Optional.of("900000000001");

    @Test
    void by_name_and_number_as_far_as_they_are_known() {
        assertThat(new PrintedParty(NAME, NUMBER).text()).isEqualTo("Amina Khan (staff number 900000000001)");
        assertThat(new PrintedParty(NAME, Optional.empty()).text()).isEqualTo("Amina Khan");
        assertThat(new PrintedParty(Optional.empty(), NUMBER).text()).isEqualTo("Staff number 900000000001");
        assertThat(new PrintedParty(Optional.empty(), Optional.empty()).text()).isEqualTo("Not known any more");
    }

    @Test
    void neither_stands_in_the_text_that_a_log_would_show() {
        assertThat(new PrintedParty(NAME, NUMBER).toString()).doesNotContain("Amina", "9000");
    }
}
