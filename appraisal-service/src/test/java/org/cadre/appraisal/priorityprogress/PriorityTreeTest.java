package org.cadre.appraisal.priorityprogress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.priority.KnownPriority;
import org.cadre.appraisal.priorityprogress.PriorityTree.Part;
import org.junit.jupiter.api.Test;

/** Rule OB16 of the guide, without a database. */
class PriorityTreeTest {

    private static final UUID NATION = new UUID(0, 1);
    private static final UUID TRUST = new UUID(0, 2);
    private static final UUID WARD = new UUID(0, 3);

    @Test
    void what_serves_a_part_serves_all_that_it_is_a_part_of() {
        var tree = PriorityTree.of(List.of(priority(NATION, null), priority(TRUST, NATION), priority(WARD, TRUST)));

        assertThat(tree.parts())
                .containsExactlyInAnyOrder(
                        new Part(NATION, NATION),
                        new Part(TRUST, TRUST),
                        new Part(NATION, TRUST),
                        new Part(WARD, WARD),
                        new Part(TRUST, WARD),
                        new Part(NATION, WARD));
    }

    @Test
    void what_is_over_has_nothing_below_it() {
        var tree = PriorityTree.of(List.of(priority(NATION, null), priority(WARD, TRUST)));

        assertThat(tree.parts()).containsExactlyInAnyOrder(new Part(NATION, NATION), new Part(WARD, WARD));
    }

    private static KnownPriority priority(UUID id, UUID serves) {
        return new KnownPriority(id, "RR8", "Shorter waits", null, serves);
    }
}
