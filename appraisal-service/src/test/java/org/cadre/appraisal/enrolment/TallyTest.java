package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadre.appraisal.enrolment.Tally.Kind;
import org.junit.jupiter.api.Test;

/** Rules C8 and C9 of the guide: whom the rates count, and how long an appraisal does. */
class TallyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final LocalDate YEAR_AGO = TODAY.minusMonths(12);

    @Test
    void an_appraisal_counts_until_the_day_before_it_is_a_year_old() {
        assertThat(compliant(YEAR_AGO.minusDays(1))).isZero();
        assertThat(compliant(YEAR_AGO)).isZero();
        assertThat(compliant(YEAR_AGO.plusDays(1))).isEqualTo(1);
    }

    @Test
    void who_is_not_expected_to_be_appraised_stands_beside_the_rate() {
        var compliance = Tally.compliance(
                List.of(
                        new Tally(Kind.MEMBER, "COMPLETED", 2),
                        new Tally(Kind.MEMBER, "IN_PROGRESS", 1),
                        new Tally(Kind.MEMBER, "NO_APPRAISER", 2),
                        new Tally(Kind.MEMBER, "CANCELLED", 1),
                        new Tally(Kind.MEMBER, "RECENT_STARTER", 5),
                        new Tally(Kind.MEMBER, "EXCLUDED", 6),
                        new Tally(Kind.MEMBER, "LEFT", 7)),
                YEAR_AGO);

        assertThat(compliance.eligible()).isEqualTo(6);
        assertThat(compliance.completedPercent()).isEqualByComparingTo("33.3");
        assertThat(compliance.standings()).containsEntry(Standing.EXCLUDED, 6L).containsEntry(Standing.LEFT, 7L);
    }

    @Test
    void where_nobody_is_eligible_there_is_no_rate() {
        var compliance = Tally.compliance(List.of(new Tally(Kind.MEMBER, "LEFT", 1)), YEAR_AGO);

        assertThat(compliance.eligible()).isZero();
        assertThat(compliance.completedPercent()).isNull();
    }

    private static long compliant(LocalDate completedOn) {
        return Tally.compliance(List.of(new Tally(Kind.COMPLETED_ON, completedOn.toString(), 1)), YEAR_AGO)
                .compliant();
    }
}
