package org.cadre.training.mandatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule M5 of the guide: of what others are told nothing changes unseen. */
class MandatorySubjectTest {

    private static final MandatorySubject FIRE = fire("FIRE_SAFETY", "Fire safety", 12, List.of("FIRE_2", "FIRE_3"));

    @Test
    void another_subject_name_interval_or_cover_is_another_edition_and_the_same_is_the_same() {
        var others = Stream.of(
                fire("FIRE", "Fire safety", 12, List.of("FIRE_2", "FIRE_3")),
                fire("FIRE_SAFETY", "Safe from fire", 12, List.of("FIRE_2", "FIRE_3")),
                fire("FIRE_SAFETY", "Fire safety", 24, List.of("FIRE_2", "FIRE_3")),
                fire("FIRE_SAFETY", "Fire safety", 12, List.of("FIRE_2")),
                fire("FIRE_SAFETY", "Fire safety", 12, List.of()));

        assertThat(others.map(MandatorySubject::edition))
                .doesNotHaveDuplicates()
                .doesNotContain(FIRE.edition());
        assertThat(fire("FIRE_SAFETY", "Fire safety", 12, List.of("FIRE_2", "FIRE_3"))
                        .edition())
                .isEqualTo(FIRE.edition());
    }

    private static MandatorySubject fire(String subject, String name, int months, List<String> covers) {
        return new MandatorySubject("FIRE_1", subject, name, months, Optional.of("CSTF"), covers);
    }
}
