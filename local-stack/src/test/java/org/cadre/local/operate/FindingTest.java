package org.cadre.local.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.local.operate.Finding.Verdict;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final UUID ONE = UUID.fromString("01920000-0000-7000-8000-000000000001");

    @Test
    void the_same_is_said_in_one_word() {
        assertThat(Finding.same("talent.posts", 623, 0).line())
                .startsWith("talent.posts ")
                .endsWith("623  same");
    }

    @Test
    void what_is_on_its_way_is_counted_and_what_is_lost_is_named() {
        assertThat(new Finding("talent.posts", Verdict.BEHIND, 623, 0, List.of(ONE)).line())
                .endsWith("behind by 1");
        assertThat(new Finding("talent.posts", Verdict.DIVERGED, 623, 2, List.of(ONE)).line())
                .endsWith("DIVERGED: 01920000-0000-7000-8000-000000000001, 2 events parked");
    }

    @Test
    void of_many_the_first_are_named() {
        var many = Stream.generate(() -> ONE).limit(25).toList();

        assertThat(new Finding("talent.posts", Verdict.DIVERGED, 623, 0, many).line())
                .endsWith("and 5 more");
    }
}
