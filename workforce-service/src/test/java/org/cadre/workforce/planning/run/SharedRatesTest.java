package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.KeptModel;
import org.junit.jupiter.api.Test;

/** Rules FC94 and FC96 of the guide for forecasting: what a run of a whole country costs before it is computed. */
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
        assertThat(new RunSums(ENGLAND, USUAL).units()).hasSize(TRUSTS * MadeUpEngland.GROUPS);
    }

    /** Nine groups go from year to year; the people of all of them are multiplied by what follows. */
    @Test
    void groups_with_the_rates_of_another_share_its_steps() {
        var size = new RunSize(ENGLAND.model(), USUAL);
        long cells = 60L * BANDS * MadeUpEngland.GROUPS;

        assertThat(size.cells()).isEqualTo(TRUSTS * cells);
        assertThat(size.cellSteps(RunMemory.of(size).staff())).isEqualTo(15 * cells + (TRUSTS - 1) * cells);
    }

    @Test
    void the_usual_run_of_a_country_is_refused_by_the_usual_bounds_and_fits_into_half_a_gigabyte() {
        var national = new RunBounds(320L * 1024 * 1024, 30_000_000_000L);

        assertRefused("run-too-large", "draws", () -> Runs.check(ENGLAND, USUAL));
        assertThat(RunCalculation.check(ENGLAND, USUAL, national)).isLessThan(national.memory());
    }

    /** Where each trust has rates of its own, each is computed for itself. */
    @Test
    void groups_with_rates_of_their_own_share_nothing() {
        var alike =
                Leeds.kept(Leeds.several().replace("0.2", "0.1").replace("\"ftePerHead\": 1", "\"ftePerHead\": 0.9"));
        var own = Leeds.kept(Leeds.several());

        assertThat(cellSteps(own)).isEqualTo(3 * 60 * 15);
        assertThat(cellSteps(alike)).isEqualTo(2 * 60 * 15 + 60);
    }

    private static long cellSteps(KeptModel model) {
        var size = new RunSize(model.model(), USUAL);
        return size.cellSteps(RunMemory.of(size).staff());
    }
}
