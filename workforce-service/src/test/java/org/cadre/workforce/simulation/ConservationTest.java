package org.cadre.workforce.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every day in every centre, tried on sixty centres by lot. */
class ConservationTest {

    private static final int CENTRES = 60;
    private static final List<DayFigures> DAYS = IntStream.range(0, CENTRES)
            .mapToObj(ConservationTest::daysOf)
            .flatMap(List::stream)
            .toList();

    private static List<DayFigures> daysOf(int centre) {
        return Simulation.days(AnyCentre.numbered(centre), centre, 0, 5);
    }

    /** What came in is what left and what is inside: not called yet, or waiting for a dose that nobody prepared. */
    @Test
    void who_came_has_left_or_is_still_inside() {
        assertThat(DAYS).allSatisfy(day -> {
            var notCalled = day.at("triage").neverCalled()
                    + day.at("doctor").neverCalled()
                    + day.at("clinic").neverCalled();
            var withoutDose =
                    Math.max(0, day.at("doctor").called() - day.at("prepare").called());

            assertThat(day.left() + notCalled + withoutDose).isEqualTo(day.came());
        });
    }

    @Test
    void what_goes_on_from_a_step_comes_to_the_next() {
        assertThat(DAYS).allSatisfy(day -> {
            assertThat(cameTo(day, "triage")).isEqualTo(day.came());
            assertThat(cameTo(day, "doctor") + cameTo(day, "clinic"))
                    .isEqualTo(day.at("triage").called());
        });
    }

    /**
     * Little's law of one day: the line at all minutes together is the wait of all people together. The one is kept by the
     * clock, the other by person; who gave up waited as long as their patience.
     */
    @Test
    void the_line_over_the_day_is_what_people_waited() {
        assertThat(DAYS)
                .filteredOn(day -> day.stranded() == 0)
                .hasSizeGreaterThan(30)
                .allSatisfy(day -> {
                    for (var name : List.of("triage", "doctor", "clinic")) {
                        var station = day.at(name);
                        var waited = station.waited() + station.gaveUp() * AnyCentre.PATIENCE;

                        assertThat(station.meanLine() * (300 + day.overrun())).isCloseTo(waited, within(1e-6));
                        assertThat(station.meanLine()).isLessThanOrEqualTo(station.longestLine());
                    }
                });
    }

    /** Else the above would say less than it seems to. */
    @Test
    void the_centres_are_of_all_sorts() {
        assertThat(DAYS)
                .anyMatch(day -> day.at("clinic").gaveUp() > 0)
                .anyMatch(day -> day.at("clinic").gaveUp() == 0)
                .anyMatch(day -> day.at("triage").neverCalled() > 0)
                .anyMatch(day -> day.at("doctor").called() > day.at("prepare").called())
                .anyMatch(day -> day.stranded() == 0 && day.at("doctor").longestLine() > 3)
                .anyMatch(day -> day.overrun() > 60);
    }

    @Test
    void one_thread_and_two_give_the_same_days() throws Exception {
        assertThat(onThreads(1)).isEqualTo(DAYS);
        assertThat(onThreads(2)).isEqualTo(DAYS);
    }

    private static List<DayFigures> onThreads(int threads) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var work = IntStream.range(0, CENTRES)
                    .mapToObj(each -> (Callable<List<DayFigures>>) () -> daysOf(each))
                    .toList();
            return pool.invokeAll(work).stream()
                    .map(Future::resultNow)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static int cameTo(DayFigures day, String name) {
        var station = day.at(name);
        return station.called() + station.gaveUp() + station.neverCalled();
    }
}
