package org.cadre.workforce.capacity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.math.BigDecimal;
import org.cadre.workforce.queueing.Shrinkage;
import org.junit.jupiter.api.Test;

/** Rule CS19 of the guide for capacity. */
class PostCountTest {

    private static final BigDecimal WEEK = new BigDecimal("37.5");

    /** By hand: 120 / 37.5 = 3.2 posts on duty; with a quarter away 3.2 / 0.75 = 4.26667. */
    @Test
    void hours_on_duty_become_posts_and_absence_is_covered() {
        var posts = PostCount.onDuty(2, 120, WEEK, new Shrinkage(0.2, 0.03, 0.02));

        assertThat(posts.fte()).isEqualTo(new BigDecimal("4.26667"));
        assertThat(posts.relief()).isEqualByComparingTo("1.333333");
        assertThat(posts.inWords())
                .isEqualTo("2 on duty at once, 120.0 hours a week of all together, are 3.20 posts of 37.5 hours. Times"
                        + " 1.3333, so that leave, sickness and training are covered: 4.27 posts.");
    }

    @Test
    void a_year_says_how_long_each_is_there() {
        var posts = PostCount.ofYear(new BigDecimal("12.037915"), new BigDecimal("1582.5"));

        assertThat(posts.fte()).isEqualTo(new BigDecimal("12.03792"));
        assertThat(posts.inWords())
                .isEqualTo(
                        "A year's work needs 12.04 people, each of whom is there for 1582.5 hours of it, with leave and"
                                + " absence taken off: 12.04 posts.");
    }

    @Test
    void a_proposal_is_about_some_posts_and_not_about_all_of_the_country() {
        assertThat(year("0.000005").fte()).isEqualTo(new BigDecimal("0.00001"));
        assertRefused("posts-out-of-range", "studyId", () -> year("0.000004"));
        assertThat(year("100000").fte()).isEqualByComparingTo("100000");
        assertRefused("posts-out-of-range", "studyId", () -> year("100000.00001"));
    }

    private static PostCount year(String required) {
        return PostCount.ofYear(new BigDecimal(required), new BigDecimal("1582.5"));
    }
}
