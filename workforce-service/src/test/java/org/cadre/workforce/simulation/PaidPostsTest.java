package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.simulation.Small.oneDesk;

import java.util.List;
import org.cadre.workforce.queueing.Shrinkage;
import org.cadre.workforce.simulation.PaidPosts.Week;
import org.junit.jupiter.api.Test;

/** A desk that is open for an hour a day; services take ten minutes. */
class PaidPostsTest {

    private static final Week WEEK = new Week(7, 37.5);
    private static final Shrinkage NONE = new Shrinkage(0, 0, 0);

    /** By hand: two for an hour on seven days are 14 hours; 14 / 37.5 = 0.3733 posts; with 30 % away, 0.5333. */
    @Test
    void hours_on_duty_become_posts_and_those_away_are_covered() {
        var posts = of(Team.of("clerk", 2), new Shrinkage(0.2, 0.06, 0.04), 0);

        assertThat(posts.hoursOnDuty()).isCloseTo(14, within(1e-12));
        assertThat(posts.onTask()).isCloseTo(0.373333, within(5e-7));
        assertThat(posts.paid()).isCloseTo(0.533333, within(5e-7));
    }

    /** By hand: one for half an hour and three for the other half are two hours a day. */
    @Test
    void each_shift_counts_with_its_length() {
        var team = new Team("clerk", List.of(new Shift(0, 1), new Shift(30, 3)));

        assertThat(of(team, NONE, 0).hoursOnDuty()).isCloseTo(14, within(1e-12));
    }

    @Test
    void who_stays_until_the_last_one_has_left_is_paid_for_it() {
        assertThat(of(Team.of("clerk", 1), NONE, 50).hoursOnDuty()).isCloseTo(7, within(1e-12));
        assertThat(of(Team.of("clerk", 1), NONE, 53).hoursOnDuty()).isCloseTo(7 + 7 * 3 / 60.0, within(1e-12));
    }

    @Test
    void a_week_has_seven_days_and_168_hours() {
        assertThat(new Week(7, 168).daysOpen()).isEqualTo(7);
        assertRefused("quantity-out-of-range", "daysOpen", () -> new Week(7.1, 37.5));
        assertRefused("quantity-not-positive", "daysOpen", () -> new Week(0, 37.5));
        assertRefused("quantity-out-of-range", "contractHours", () -> new Week(5, 168.5));
        assertRefused("quantity-not-positive", "contractHours", () -> new Week(5, 0));
    }

    @Test
    void only_a_team_of_the_centre_has_posts() {
        var study = Simulation.study(oneDesk(Team.of("clerk", 1), 10, 0), 1, 2);

        assertRefused("team-unknown", "team", () -> PaidPosts.of(study, "nurse", WEEK, NONE));
    }

    private static PaidPosts of(Team team, Shrinkage shrinkage, double arrival) {
        return PaidPosts.of(Simulation.study(oneDesk(team, 10, arrival), 1, 2), team.name(), WEEK, shrinkage);
    }
}
