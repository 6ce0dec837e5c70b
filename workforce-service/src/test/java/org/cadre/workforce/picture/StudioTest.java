package org.cadre.workforce.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.kit.problem.Overloaded;
import org.junit.jupiter.api.Test;

/** Rules FC44 and CS29 of the guides for forecasting and capacity: few pictures are drawn at once. */
class StudioTest {

    private static final byte[] DRAWN = {1};

    private final Studio studio = new Studio(() -> 2);

    @Test
    void two_are_drawn_at_once_and_a_third_may_come_again() {
        assertThat(studio.<byte[]>held(() -> studio.held(() -> DRAWN))).isEqualTo(DRAWN);

        assertThatThrownBy(() -> studio.<byte[]>held(() -> studio.held(() -> studio.held(() -> DRAWN))))
                .isInstanceOf(Overloaded.class);
        assertThat(studio.<byte[]>held(() -> studio.held(() -> DRAWN))).isEqualTo(DRAWN);
    }

    @Test
    void a_picture_that_fails_gives_its_place_back() {
        for (int each = 0; each < 3; each++) {
            assertThatThrownBy(() -> studio.held(() -> {
                        throw new IllegalArgumentException("cannot be drawn");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(studio.held(() -> DRAWN)).isEqualTo(DRAWN);
    }
}
