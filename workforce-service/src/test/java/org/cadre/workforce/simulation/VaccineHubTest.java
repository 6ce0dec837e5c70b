package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hanly et al. print about 500 to 1,400 a day for hubs and 100 to 300 for practices; 98 of 100 appointments are kept. */
class VaccineHubTest {

    private static final int DAYS = 100;

    @ParameterizedTest
    @CsvSource({"1, 60, 470.4", "2, 120, 940.8", "3, 180, 1411.2"})
    void hubs_of_21_42_and_63_see_about_500_to_1400_a_day(int times, int everyHour, double seen) {
        var study = Simulation.study(VaccineHub.hub(times, everyHour), 7, DAYS);

        assertThat(study.of(DayFigures::left).mean()).isCloseTo(seen, Percentage.withPercentage(0.5));
        staysWithinReasonableLimits(study);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 94.08", "2, 4, 188.16", "3, 6, 282.24"})
    void practices_of_4_8_and_12_see_about_100_to_300_a_day(int times, int everyTenMinutes, double seen) {
        var study = Simulation.study(VaccineHub.practice(times, everyTenMinutes), 7, DAYS);

        assertThat(study.of(DayFigures::left).mean()).isCloseTo(seen, Percentage.withPercentage(0.5));
        staysWithinReasonableLimits(study);
    }

    /** The limits to which the authors fitted the appointments: 70 % of staff time, and an hour for the median person. */
    private static void staysWithinReasonableLimits(Study study) {
        assertThat(study.medianStay().orElseThrow().mean()).isLessThan(60);
        assertThat(study.centre().teams())
                .allSatisfy(team -> assertThat(study.ofTeam(team.name(), TeamFigures::utilisation)
                                .mean())
                        .isLessThanOrEqualTo(0.7));
    }
}
