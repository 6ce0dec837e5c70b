package org.cadre.workforce.capacity.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;
import static org.cadre.workforce.quantity.Refusals.assertRefusedAt;

import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnActivity;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnCategoryAllowance;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnIndividualAllowance;
import org.cadre.workforce.capacity.workload.NewWisnStudy.WisnWorkingTime;
import org.junit.jupiter.api.Test;

/** Rules CS11 and CS12 of the guide for capacity, with the worked example of the method's own tests. */
class WisnCalculationTest {

    private static final WisnWorkingTime YEAR = year(27);

    @Test
    void the_clinic_needs_twelve_and_has_ten() {
        var answer = answer(clinic(YEAR, "20000", "0.2"));

        assertThat(answer.workingHours()).isEqualByComparingTo("1582.5");
        assertThat(answer.activities().getFirst().standardWorkload()).isEqualByComparingTo("2110");
        assertThat(answer.activities().getFirst().people()).isEqualByComparingTo("9.478673");
        assertThat(answer.basic()).isEqualByComparingTo("9.478673");
        assertThat(answer.categoryFactor()).isEqualByComparingTo("1.25");
        assertThat(answer.individualFactor()).isEqualByComparingTo("0.189573");
        assertThat(answer.required()).isEqualByComparingTo("12.037915");
        assertThat(answer.wholePeople()).isEqualTo(12);
        assertThat(answer.ratio()).isEqualByComparingTo("0.830709");
        assertThat(answer.difference()).isEqualByComparingTo("-2.037915");
    }

    /** Whoever changes one of these raises the version in {@link WisnMethod}, so that old studies say why they differ. */
    @Test
    void answers_belong_to_a_version_of_the_code() {
        assertThat(new WisnMethod().codeVersion()).isEqualTo("wisn-1");
        assertThat(answer(clinic(YEAR, "20000", "0.2")).inWords())
                .isEqualTo("One of them works 1582.5 hours a year. The counted work takes 9.48, times 1.25 for what"
                        + " everybody does besides, and 0.19 for what some do. 10.00 in post, 12.04 needed: short by"
                        + " 2.04, ratio 0.83.");
    }

    @Test
    void work_that_is_only_counted_needs_no_allowances() {
        var counted = new NewWisnStudy(
                "RR8", "A clinic", "Nurses", YEAR, activities("2110"), null, null, new BigDecimal("1"));

        assertThat(answer(counted).required()).isEqualByComparingTo("1");
        assertThat(answer(counted).ratio()).isEqualByComparingTo("1");
    }

    @Test
    void a_year_without_time_or_work_is_refused_where_it_stands() {
        assertRefusedAt(
                "working-time-used-up",
                List.of(
                        "workingTime/publicHolidays",
                        "workingTime/annualLeave",
                        "workingTime/sickLeave",
                        "workingTime/otherLeave"),
                () -> answer(clinic(year(238), "20000", "0.2")));
        assertThat(answer(clinic(year(237), "20000", "0.2")).workingHours()).isEqualByComparingTo("7.5");
        assertRefused("wisn-no-time-for-patients", "everybody", () -> answer(clinic(YEAR, "20000", "1")));
        assertRefused("wisn-no-workload", "activities", () -> answer(clinic(YEAR, "0", "0.2")));
    }

    /** 2,110 contacts are one person; the largest study has 100,000 of them. */
    @Test
    void a_study_is_bounded_and_the_refusal_says_the_bound() {
        var most = new NewWisnStudy("RR8", "A", "B", YEAR, activities("211000000"), null, null, BigDecimal.ONE);
        var more = new NewWisnStudy("RR8", "A", "B", YEAR, activities("211000001"), null, null, BigDecimal.ONE);

        assertThat(answer(most).wholePeople()).isEqualTo(100_000);
        assertRefused("wisn-too-large", "activities", () -> answer(more));
    }

    private static WisnAnswer answer(NewWisnStudy asked) {
        return new WisnCalculation(asked).answer();
    }

    private static NewWisnStudy clinic(WisnWorkingTime year, String contacts, String share) {
        return new NewWisnStudy(
                "RR8",
                "A clinic",
                "Nurses",
                year,
                activities(contacts),
                List.of(new WisnCategoryAllowance("records and meetings", new BigDecimal(share))),
                List.of(new WisnIndividualAllowance("clinical lead", BigDecimal.ONE, new BigDecimal("300"))),
                BigDecimal.TEN);
    }

    private static List<WisnActivity> activities(String contacts) {
        return List.of(new WisnActivity("contacts", new BigDecimal(contacts), new BigDecimal("0.75")));
    }

    private static WisnWorkingTime year(int annualLeave) {
        return new WisnWorkingTime(
                new BigDecimal("5"),
                new BigDecimal("8"),
                new BigDecimal(annualLeave),
                new BigDecimal("9"),
                new BigDecimal("5"),
                new BigDecimal("7.5"));
    }
}
