package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.audit.Audit;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.uncertainty.Study;
import org.cadre.workforce.forecast.uncertainty.Workplace;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.KeptModel;
import org.junit.jupiter.api.Test;

/** Rule FC16 of the guide for forecasting: what a run may hold, held against what runs of three shapes hold. */
class RunMemoryTest {

    private static final Pattern AT_MOST = Pattern.compile("at most (\\d+) (draws|years)");

    /** What recruits will count is asked by kind, year and step. */
    @Test
    void many_kinds_of_recruits_by_the_month_hold_no_more_than_is_reckoned() {
        assertReckoned(Leeds.kept(new LargeModel(4, 2, 60, 12).text()), new RunQuestion(12, 60, 1));
    }

    /** More draws than are kept one by one, of lines by band, with costs and a lever that grows from step to step. */
    @Test
    void many_lines_and_draws_hold_no_more_than_is_reckoned() {
        var lever = Leeds.scenarioLever(Leeds.lever()
                .replace("\"selector\": {\"bands\": [\"Band 5\"]}", "\"selector\": {\"bands\": [\"Band 1\"]}"));
        var question = new RunQuestion(6, 1_300, 1, null, List.of(lever), null, true);

        assertReckoned(Leeds.priced(new LargeModel(2, 3, 4, 4).paid()), question);
    }

    /** The luck of a whole block is there while its people are drawn. */
    @Test
    void people_drawn_one_by_one_hold_no_more_than_is_reckoned() {
        assertReckoned(Leeds.kept(new LargeModel(6, 4, 10, 12).certain()), new RunQuestion(15, 500, 1, RunMode.EXACT));
    }

    /** Rules FC94 and FC96: many groups that have the rates of another, of which sums are told. */
    @Test
    void many_trusts_hold_no_more_than_is_reckoned() {
        assertReckoned(Leeds.kept(MadeUpEngland.of(30, 12).text()), new RunQuestion(5, 230, 1));
    }

    private static void assertReckoned(KeptModel model, RunQuestion question) {
        var reckoned = RunMemory.of(new RunSize(model.model(), question));
        var calculation = new RunCalculation(model, question);
        var blocks = new FinishedBlocks(calculation);
        while (!blocks.isAll()) {
            blocks.addNext();
        }
        var packed = PackedBlocks.of(new UUID(0, 1), blocks, PackedBlocks.MOST_BYTES);
        var study = studyOf(calculation);
        long work = question.drawing() == RunMode.EXACT
                ? Held.bytes(Workplace.ofDrawing(study, Study.BLOCK)) + allocatedByDrawing(study)
                : Held.bytes(Workplace.ofExpectations(study)) - Held.bytes(study);
        long carried = Held.bytes(calculation);
        long kept = Held.bytes(blocks, calculation.block(0), blocks.result(), packed.orElseThrow()) - carried;

        assertThat(reckoned.carried()).as("carried").isBetween(carried, 4 * carried);
        assertThat(reckoned.workspace()).as("workspace").isBetween(work, 4 * work);
        assertThat(reckoned.kept()).as("kept").isBetween(kept, 4 * kept);
        assertThat(reckoned.bytes()).isLessThan(Runs.USUAL.memory());
    }

    private static Study studyOf(RunCalculation calculation) {
        try {
            return (Study) Held.read(RunCalculation.class.getDeclaredField("study"), calculation);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One future of one unit, with what is not needed any more by its end. */
    private static long allocatedByDrawing(Study study) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var audit = new Audit(study.units().subList(0, 1), study.horizon(), Factors.none(study.horizon()), 1);
        long before = thread.getCurrentThreadAllocatedBytes();
        var trials = audit.block(0, 1);
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;
        assertThat(trials).hasSize(1);
        return allocated;
    }

    /** Each of them joins at another age or to another band: a hundred joiners and twenty courses of twenty groups. */
    @Test
    void a_run_that_would_exhaust_the_process_is_refused_with_what_would_not() {
        var model = Leeds.kept(new LargeModel(20, 3, 120, 12).text());

        assertRefused("run-too-large", "years", () -> Runs.check(model, new RunQuestion(30, 2, 1)));
        int years = atMost(model, new RunQuestion(30, 2, 1));
        Runs.check(model, new RunQuestion(years, 2, 1));
        assertRefused("run-too-large", "years", () -> Runs.check(model, new RunQuestion(years + 1, 2, 1)));
    }

    @Test
    void a_result_that_would_is_refused_with_the_draws_that_would_not() {
        var model = Leeds.kept(new LargeModel(10, 1, 0, 1).text());
        var question = new RunQuestion(15, 10_000, 1);

        assertRefused("result-too-large", "draws", () -> Runs.check(model, question));
        int draws = atMost(model, question);
        assertThat(draws).isGreaterThan(1_000);
        Runs.check(model, new RunQuestion(15, draws, 1));
        assertRefused("result-too-large", "draws", () -> Runs.check(model, new RunQuestion(15, draws + 1, 1)));
    }

    /** A hundred groups of thirty bands, and lines for each of them. */
    @Test
    void a_model_that_does_not_fit_for_a_single_year_is_pointed_at() {
        var model = Leeds.kept(new LargeModel(100, 30, 0, 12).text());
        var question = Runs.bands(1, 2, null);

        assertRefused("run-too-large", "modelId", () -> Runs.check(model, question));
    }

    private static int atMost(KeptModel model, RunQuestion question) {
        var words = new StringBuilder();
        assertThatThrownBy(() -> Runs.check(model, question))
                .isInstanceOfSatisfying(DomainException.class, refusal -> words.append(refusal.getMessage()));
        var found = AT_MOST.matcher(words);
        assertThat(found.find()).as(words.toString()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
