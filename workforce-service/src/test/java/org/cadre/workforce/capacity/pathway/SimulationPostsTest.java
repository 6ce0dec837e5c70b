package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.quantity.Refusals.assertRefusedAt;

import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.capacity.study.PaidTime;
import org.cadre.workforce.capacity.study.PostCount;
import org.cadre.workforce.capacity.study.PostCover;
import org.junit.jupiter.api.Test;

/** Rule CS19 of the guide for capacity, for the teams of the vaccination centre. */
class SimulationPostsTest {

    private static final BigDecimal DAYS = new BigDecimal("7");
    private static final BigDecimal HOURS = new BigDecimal("37.5");
    private static final PaidTime AWAY =
            new PaidTime(new BigDecimal("0.14"), new BigDecimal("0.04"), new BigDecimal("0.02"));

    /** By hand: 2 for at least 10 hours on 7 days are 140 hours, of 37.5 hours 3.7333 posts; with a fifth away 4.6667. */
    @Test
    void the_proposed_staff_is_paid_until_the_last_one_has_left() {
        var posts = posts(VaccinationDay.wished(), "checkers");

        assertThat(posts.people()).isEqualByComparingTo("2");
        assertThat(posts.relief()).isEqualByComparingTo("1.25");
        assertThat(posts.hoursPerWeek()).isBetween(new BigDecimal("140"), new BigDecimal("152.25"));
        assertThat(posts.fte()).isBetween(new BigDecimal("4.66667"), new BigDecimal("5.075"));
    }

    @Test
    void only_a_team_whose_staff_was_looked_for_is_proposed() {
        assertRefused("team-not-proposed", "cover/team", () -> posts(VaccinationDay.wished(), "clerks"));
    }

    @Test
    void days_without_a_wish_or_with_one_that_was_not_met_propose_nothing() {
        var outOfReach = VaccinationDay.wished().replace("\"least\": 1, \"most\": 3", "\"least\": 1, \"most\": 1");

        assertRefused("study-proposes-nothing", "studyId", () -> posts(VaccinationDay.asItIs(), "checkers"));
        assertRefused("study-proposes-nothing", "studyId", () -> posts(outOfReach, "checkers"));
    }

    @Test
    void a_cover_says_what_a_pathway_needs_and_no_more() {
        assertRefused("cover-incomplete", "cover/team", () -> posts(null, null, DAYS, HOURS, AWAY));
        assertRefused("cover-incomplete", "cover/daysPerWeek", () -> posts("checkers", null, null, HOURS, AWAY));
        assertRefused("cover-incomplete", "cover/hoursPerPost", () -> posts("checkers", null, DAYS, null, AWAY));
        assertRefused("cover-incomplete", "cover/away", () -> posts("checkers", null, DAYS, HOURS, null));
        assertRefused("cover-superfluous", "cover/hoursPerWeek", () -> posts("checkers", HOURS, DAYS, HOURS, AWAY));
        assertRefusedAt(
                "shrinkage-leaves-nobody",
                List.of("cover/away/leave", "cover/away/sickness", "cover/away/training"),
                () -> posts(
                        "checkers", null, DAYS, HOURS, new PaidTime(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO)));
    }

    private static PostCount posts(
            String team, BigDecimal hoursPerWeek, BigDecimal days, BigDecimal hoursPerPost, PaidTime away) {
        return posts(VaccinationDay.wished(), new PostCover(team, hoursPerWeek, days, hoursPerPost, away));
    }

    private static PostCount posts(String day, String team) {
        return posts(day, new PostCover(team, null, DAYS, HOURS, AWAY));
    }

    private static PostCount posts(String day, PostCover cover) {
        return new SimulationMethod().posts(VaccinationDay.asked(day), VaccinationDay.answer(day), cover);
    }
}
