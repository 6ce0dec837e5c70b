package org.cadre.workforce.wisn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A worked example by hand, with the formulas of WHO, Workload Indicators of Staffing Need: User's Manual (2010), for an
 * English clinic: 20,000 contacts of three quarters of an hour, a fifth of everybody's time for work that is not counted.
 */
class WorkloadTest {

    private static final WorkingTime TIME = new WorkingTime(5, 8, 27, 9, 5, 7.5);
    private static final HealthActivity CONTACTS = new HealthActivity("contacts", 20_000, 0.75);
    private static final CategoryAllowance RECORDS = new CategoryAllowance("records and meetings", 0.2);
    private static final IndividualAllowance LEAD = new IndividualAllowance("clinical lead", 1, 300);
    private static final Workload CLINIC = new Workload(TIME, List.of(CONTACTS), List.of(RECORDS), List.of(LEAD));

    @Test
    void a_year_has_211_days_and_1582_and_a_half_hours_for_one_person() {
        assertThat(TIME.days()).isEqualTo(211);
        assertThat(TIME.hours()).isEqualTo(1582.5);
    }

    @Test
    void one_person_could_do_2110_contacts_and_nothing_else() {
        assertThat(CONTACTS.standardWorkload(TIME)).isEqualTo(2110);
    }

    @Test
    void the_clinic_needs_twelve_and_has_ten() {
        var need = CLINIC.need();

        assertThat(need.basic()).isCloseTo(9.4787, within(5e-5));
        assertThat(need.categoryFactor()).isCloseTo(1.25, within(1e-12));
        assertThat(need.basic() * need.categoryFactor()).isCloseTo(11.8483, within(5e-5));
        assertThat(need.individualFactor()).isCloseTo(0.1896, within(5e-5));
        assertThat(need.required()).isCloseTo(12.04, within(5e-3));
        assertThat(need.wholePeople()).isEqualTo(12);
        assertThat(need.comparedWith(10).ratio()).isCloseTo(0.83, within(5e-3));
        assertThat(need.comparedWith(10).inWords())
                .isEqualTo("10.00 in post, 12.04 needed: short by 2.04, ratio 0.83.");
    }

    @Test
    void activities_add_up_and_allowances_of_the_category_do_before_they_divide() {
        var twice = new Workload(
                TIME,
                List.of(CONTACTS, new HealthActivity("groups", 2110, 0.75)),
                List.of(RECORDS, new CategoryAllowance("training others", 0.3)),
                List.of(LEAD, new IndividualAllowance("audit", 2, 641.25)));

        var need = twice.need();

        assertThat(need.basic()).isCloseTo(10.4787, within(5e-5));
        assertThat(need.categoryFactor()).isCloseTo(2, within(1e-12));
        assertThat(need.individualFactor()).isCloseTo(1, within(1e-12));
    }

    @Test
    void work_that_is_only_counted_needs_no_allowances() {
        var need = new Workload(TIME, List.of(new HealthActivity("visits", 2110, 0.75)), List.of(), List.of()).need();

        assertThat(need.required()).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_category_without_time_for_patients_is_refused() {
        var nearlyAll = List.of(RECORDS, new CategoryAllowance("meetings", 0.79));
        var all = List.of(RECORDS, new CategoryAllowance("meetings", 0.8));

        assertThat(new Workload(TIME, List.of(CONTACTS), nearlyAll, List.of())
                        .need()
                        .categoryFactor())
                .isCloseTo(100, within(1e-9));
        assertRefused(
                "wisn-no-time-for-patients", "everybody", () -> new Workload(TIME, List.of(CONTACTS), all, List.of()));
        assertThatThrownBy(() -> new Workload(TIME, List.of(CONTACTS), all, List.of()))
                .hasMessageContaining("takes 1.0000 of its time")
                .hasMessageContaining("less than 1");
    }

    @Test
    void a_year_without_work_says_nothing_about_staff() {
        var never = List.of(new HealthActivity("contacts", 0, 0.75));

        assertRefused("wisn-no-workload", "activities", () -> new Workload(TIME, never, List.of(), List.of(LEAD)));
        assertRefused("wisn-no-workload", "activities", () -> new Workload(TIME, List.of(), List.of(), List.of()));
    }
}
