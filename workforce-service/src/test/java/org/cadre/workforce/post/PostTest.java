package org.cadre.workforce.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");
    private static final Grading GRADING = new Grading("Medical and Dental", "Consultant", "STAGE_3");
    private static final UUID ANNE = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);

    private final Post planned = post(PostOrigin.PLANNER);
    private final Post extracted = post(PostOrigin.EXTRACT);

    @Test
    void a_holder_fills_a_post_and_silence_follows_until_something_is_new() {
        assertThat(settle(planned, holder(ANNE, "1", TODAY))).containsInstanceOf(PostEvent.Filled.class);
        assertThat(settle(planned, holder(ANNE, "1.00000", TODAY))).isEmpty();
        assertThat(settle(planned, holder(ANNE, "0.6", TODAY))).containsInstanceOf(PostEvent.Changed.class);
        assertThat(planned.facts().vacancyWte()).isEqualByComparingTo("0.4");
        assertThat(settle(planned, holder(BEN, "1", TODAY))).containsInstanceOf(PostEvent.Filled.class);
        assertThat(settle(planned)).containsInstanceOf(PostEvent.Vacated.class);
        assertThat(planned.facts().state()).isEqualTo(PostState.VACANT);
    }

    @Test
    void a_successor_counts_from_the_first_day_unless_nobody_holds_the_post() {
        var tomorrow = holder(BEN, "1", TODAY.plusDays(1));

        assertThat(settle(planned, holder(ANNE, "1", TODAY), tomorrow)).containsInstanceOf(PostEvent.Filled.class);
        assertThat(planned.facts().vacancyWte()).isZero();
        assertThat(planned.facts().holderId()).isEqualTo(ANNE);
        assertThat(settle(planned, tomorrow)).containsInstanceOf(PostEvent.Filled.class);
        assertThat(planned.facts().holderId()).isEqualTo(BEN);
    }

    @Test
    void more_people_than_planned_make_a_negative_vacancy_and_enlarge_what_only_an_extract_established() {
        var both = new Holder[] {holder(ANNE, "1", TODAY), holder(BEN, "0.5", TODAY)};

        assertThat(settle(planned, both)).isPresent();
        assertThat(settle(extracted, both)).isPresent();

        assertThat(planned.facts().vacancyWte()).isEqualByComparingTo("-0.5");
        assertThat(extracted.facts().vacancyWte()).isZero();
        assertThat(extracted.facts().establishmentWte()).isEqualByComparingTo("1.5");
    }

    @Test
    void an_extract_regrades_its_own_posts_but_not_a_planners_and_never_takes_a_stage_away() {
        var other = new Grading("Medical and Dental", "Specialist", null);

        assertThat(planned.describe(other, NOW)).isEmpty();
        assertThat(extracted.describe(other, NOW)).containsInstanceOf(PostEvent.Changed.class);
        assertThat(extracted.facts().stage()).isEqualTo("STAGE_3");
        assertThat(extracted.describe(other, NOW)).isEmpty();
    }

    private static Optional<PostEvent> settle(Post post, Holder... holders) {
        return post.settle(List.of(holders), TODAY, NOW);
    }

    private static Holder holder(UUID person, String wte, LocalDate startsOn) {
        return new Holder(person, new BigDecimal(wte), startsOn);
    }

    private static Post post(PostOrigin origin) {
        return new Post(new UUID(9, 9), new PostTerms("RR8", "P1", GRADING, BigDecimal.ONE), origin);
    }
}
