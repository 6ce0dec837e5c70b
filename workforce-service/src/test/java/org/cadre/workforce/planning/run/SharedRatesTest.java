package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.KeptModel;
import org.junit.jupiter.api.Test;

/** Rules FC94, FC96 and FC97 of the guide for forecasting: what a run of a whole country costs before it is computed. */
class SharedRatesTest {

    private static final int TRUSTS = 220;
    private static final int BANDS = 12;
    private static final RunQuestion USUAL = new RunQuestion(15, 1_000, 1);

    private static final KeptModel ENGLAND =
            Leeds.kept(MadeUpEngland.of(TRUSTS, BANDS).text());

    @Test
    void of_a_country_organisations_groups_and_all_together_are_told() {
        var size = new RunSize(ENGLAND.model(), USUAL);

        assertThat(size.lines()).isEqualTo(TRUSTS + MadeUpEngland.GROUPS + 1);
        assertThat(new RunSums(ENGLAND, USUAL).lines()).hasSize((int) size.lines());
        assertThat(size.expectedLines()).isEqualTo(TRUSTS * MadeUpEngland.GROUPS);
        assertThat(new RunSums(ENGLAND, USUAL).expected()).hasSize(TRUSTS * MadeUpEngland.GROUPS);
        assertThat(new RunSums(ENGLAND, USUAL).units()).hasSize(TRUSTS * MadeUpEngland.GROUPS);
    }

    /** Nine groups go from year to year; the people of all of them are multiplied by what follows. */
    @Test
    void groups_with_the_rates_of_another_share_its_steps() {
        var size = new RunSize(ENGLAND.model(), USUAL);
        long cells = 60L * BANDS * MadeUpEngland.GROUPS;

        assertThat(size.cells()).isEqualTo(TRUSTS * cells);
        assertThat(size.expecting(RunMemory.of(size).staff())).isEqualTo(15 * (15 * cells + (TRUSTS - 1) * cells));
    }

    @Test
    void the_usual_run_of_a_country_is_refused_by_the_usual_bounds_and_fits_into_half_a_gigabyte() {
        var national = new RunBounds(320L * 1024 * 1024, 30_000_000_000L);

        assertRefused("run-too-large", "draws", () -> Runs.check(ENGLAND, USUAL));
        assertThat(RunCalculation.check(ENGLAND, USUAL, national)).isLessThan(national.memory());
    }

    /** The mode EXACT draws everybody. */
    @Test
    void where_everybody_is_drawn_groups_with_the_rates_of_another_share_nothing() {
        var size = new RunSize(ENGLAND.model(), USUAL);

        assertThat(RunMode.EXACT.work(size, RunMemory.of(size).staff())).isEqualTo(15_000L * size.cells());
    }

    /** Most draws of a country carry forward what is expected, which counts as three years each, and one of 25 asks for 15. */
    @Test
    void
            a_country_whose_trusts_have_rates_of_their_own_takes_seven_times_as_long_as_one_that_shares_them_and_not_a_hundred() {
        var own = new RunSize(Leeds.kept(ownRates()).model(), USUAL);
        var bounds = new RunBounds(416L * 1024 * 1024, 80_000_000_000L);

        assertThat(own.expecting(RunMemory.of(own).staff()))
                .isEqualTo(own.cells() * 15 * 15 / 25 + own.cells() * 15 * 3)
                .isBetween(76_000_000L, 78_000_000L);
        assertThat(bounds.require(own)).isBetween(320L * 1024 * 1024, bounds.memory());
    }

    private static String ownRates() {
        var number = new AtomicInteger();
        return Pattern.compile("\"perYear\": (0\\.0\\d)}")
                .matcher(MadeUpEngland.of(TRUSTS, BANDS).text())
                .replaceAll(rate -> "\"perYear\": %s%05d}".formatted(rate.group(1), number.incrementAndGet()));
    }

    /** Where each trust has rates of its own, each is computed for itself. */
    @Test
    void groups_with_rates_of_their_own_share_nothing() {
        var alike =
                Leeds.kept(Leeds.several().replace("0.2", "0.1").replace("\"ftePerHead\": 1", "\"ftePerHead\": 0.9"));
        var own = Leeds.kept(Leeds.several());

        assertThat(expecting(own)).isEqualTo(15 * 3 * 60 * 15);
        assertThat(expecting(alike)).isEqualTo(15 * (2 * 60 * 15 + 60));
    }

    private static long expecting(KeptModel model) {
        var size = new RunSize(model.model(), USUAL);
        return size.expecting(RunMemory.of(size).staff());
    }
}
