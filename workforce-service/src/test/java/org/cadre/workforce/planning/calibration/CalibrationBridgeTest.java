package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.cadre.workforce.planning.calibration.Histories.answer;
import static org.cadre.workforce.planning.calibration.Histories.year;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CalibratedUnit;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationGroup;
import org.cadre.workforce.planning.calibration.NewCalibration.CalibrationUnit;
import org.cadre.workforce.planning.calibration.Reclassification.ReclassifiedUnit;
import org.cadre.workforce.planning.model.ModelYear;
import org.junit.jupiter.api.Test;

/** Rule FC103 of the guide for forecasting: people who are counted elsewhere from a year on. */
class CalibrationBridgeTest {

    private static final int FIRST = 2012;
    private static final int CHANGE = 2018;
    private static final int LAST = 2022;

    /** Of a thousand ambulance staff, of whom a tenth comes and goes each year, half are support from 2018/19 on. */
    @Test
    void the_years_before_are_counted_as_those_after() {
        var bridged = CalibrationBridge.over(asked(500)).groups();

        assertThat(bridged.get(0).units().getFirst().history()).isEqualTo(constant(500));
        assertThat(bridged.get(1).units().getFirst().history()).isEqualTo(constant(1500));
    }

    /** Nothing happened, and so nothing is foretold wrongly; without the bridge half of a group seems to leave it. */
    @Test
    void no_method_learns_from_it_that_people_moved() {
        for (var score : answer(asked(500)).backTest().horizons().getFirst().scores()) {
            assertThat(score.meanError()).as(score.method().name()).isZero();
        }
        assertThat(answer(asked())
                        .backTest()
                        .horizons()
                        .getFirst()
                        .scores()
                        .getFirst()
                        .meanError())
                .isPositive();
    }

    /** By hand: 10 a year of 100 leave, of both, before and after. */
    @Test
    void who_left_counts_where_they_are_counted_now() {
        assertThat(answer(asked(500)).groups().stream()
                        .flatMap(group -> group.units().stream())
                        .map(CalibratedUnit::leavers))
                .containsExactly(50L * (LAST - FIRST), 150L * (LAST - FIRST));
    }

    @Test
    void one_bridge_leads_to_the_next_whatever_their_order() {
        var first = change("2015/16", "Ambulance", "Support", 300);
        var second = change("2019/20", "Support", "Control", 250);
        var groups = Stream.of(
                        unit("Ambulance", moved(1000, 2015, -300)),
                        unit("Support", moved(moved(1000, 2015, 300), 2019, -250)),
                        unit("Control", moved(100, 2019, 250)))
                .toList();

        var bridged = CalibrationBridge.over(asked(groups, second, first)).groups();

        assertThat(stocks(bridged.get(0))).allMatch(stock -> stock == 700);
        assertThat(stocks(bridged.get(1))).allMatch(stock -> stock >= 1049 && stock <= 1051);
        assertThat(stocks(bridged.get(2))).allMatch(stock -> stock >= 349 && stock <= 351);
        assertThat(CalibrationBridge.over(asked(groups, first, second)).groups())
                .isEqualTo(bridged);
    }

    /** The published figures of 2018 and 2019 in shape, with numbers that do not divide. */
    @Test
    void both_histories_account_for_everybody_to_the_head() {
        var support =
                moved(Histories.turnover("", FIRST, .093, growing(15_929, 311)).history(), CHANGE, 5_003);
        var ambulance =
                moved(Histories.turnover("", FIRST, .071, growing(21_479, 157)).history(), CHANGE, -5_003);
        var groups = List.of(unit("Ambulance", ambulance), unit("Support", support));

        var bridged = CalibrationBridge.over(asked(groups, change("2018/19", "Ambulance", "Support", 5_003)));

        assertThatCode(() -> new CalibrationRules(bridged).check()).doesNotThrowAnyException();
        assertThat(IntStream.range(0, LAST - FIRST)
                        .mapToObj(at -> bridged.groups().stream()
                                .mapToLong(group -> group.units()
                                        .getFirst()
                                        .history()
                                        .get(at)
                                        .closing())
                                .sum()))
                .containsExactlyElementsOf(IntStream.range(0, LAST - FIRST)
                        .mapToObj(at ->
                                ambulance.get(at).closing() + support.get(at).closing())
                        .toList());
    }

    @Test
    void what_the_histories_do_not_say_is_refused() {
        refused("unit-unknown", "from", change("2018/19", "Nurses", "Support", 500));
        refused("unit-unknown", "to", change("2018/19", "Ambulance", "Nurses", 500));
        refused("reclassified-apart", "year", change("2011/12", "Ambulance", "Support", 500));
        refused("reclassified-apart", "year", change("2018/19", "Support", "Support", 500));
        refused("reclassified-not-moved", "heads", change("2018/19", "Ambulance", "Support", 501));
        refused("reclassified-not-moved", "heads", change("2017/18", "Ambulance", "Support", 1));
        refused("reclassified-not-moved", "heads", change("2018/19", "Support", "Ambulance", 1));
    }

    /** Half of the 999 who joined and half of the one who moved in are 501 whole people; only 500 are there to be reclassified. */
    @Test
    void fewer_than_nobody_are_refused() {
        var begun = new ArrayList<>(constant(1000));
        begun.set(0, new ModelYear("2012/13", 0L, 999L, 0L, 1L, 0L, 1000L));
        var groups = List.of(
                unit("Ambulance", moved(begun, CHANGE, -500)), unit("Support", moved(constant(0), CHANGE, 500)));

        assertRefused(
                "reclassified-nobody",
                "reclassified/0/heads",
                () -> CalibrationBridge.over(asked(groups, change("2018/19", "Ambulance", "Support", 500))));
    }

    private static void refused(String code, String field, Reclassification change) {
        var groups = asked().groups();
        assertRefused(code, "reclassified/0/" + field, () -> CalibrationBridge.over(asked(groups, change)));
    }

    private static NewCalibration asked(long... reclassified) {
        var groups = List.of(
                unit("Ambulance", moved(constant(1000), CHANGE, -500)),
                unit("Support", moved(constant(1000), CHANGE, 500)));
        return asked(
                groups,
                IntStream.range(0, reclassified.length)
                        .mapToObj(at -> change("2018/19", "Ambulance", "Support", reclassified[at]))
                        .toArray(Reclassification[]::new));
    }

    private static NewCalibration asked(List<CalibrationGroup> groups, Reclassification... changes) {
        return new NewCalibration("RR8", "Ambulances", groups, null, List.of(changes));
    }

    private static Reclassification change(String year, String from, String to, long heads) {
        return new Reclassification(
                year, new ReclassifiedUnit(from, "England"), new ReclassifiedUnit(to, "England"), heads, "None");
    }

    private static CalibrationGroup unit(String group, List<ModelYear> history) {
        return new CalibrationGroup(group, List.of(new CalibrationUnit("England", history)));
    }

    /** A tenth comes and goes each year. */
    private static List<ModelYear> constant(long staff) {
        return IntStream.range(FIRST, LAST)
                .mapToObj(begins -> year(begins, staff, staff / 10, staff / 10))
                .toList();
    }

    private static List<ModelYear> moved(long staff, int year, long heads) {
        return moved(constant(staff), year, heads);
    }

    /** So many more from a year on, who move in when it begins, and of whom a tenth comes and goes each year. */
    private static List<ModelYear> moved(List<ModelYear> history, int year, long heads) {
        return history.stream().map(each -> moved(each, year, heads)).toList();
    }

    private static ModelYear moved(ModelYear each, int year, long heads) {
        int begins = CalibrationRules.begins(each.year());
        long before = begins > year ? heads : 0;
        long flow = begins >= year ? heads / 10 : 0;
        long moved = begins == year ? heads : 0;
        return new ModelYear(
                each.year(),
                each.opening() + before,
                each.joiners() + flow,
                each.leavers() + flow,
                each.movedIn() + Math.max(0, moved),
                each.movedOut() + Math.max(0, -moved),
                each.closing() + before + moved);
    }

    private static long[] growing(long staff, long by) {
        return IntStream.rangeClosed(0, LAST - FIRST)
                .mapToLong(at -> staff + by * at)
                .toArray();
    }

    private static List<Long> stocks(CalibrationGroup group) {
        return group.units().getFirst().history().stream()
                .map(ModelYear::closing)
                .toList();
    }
}
