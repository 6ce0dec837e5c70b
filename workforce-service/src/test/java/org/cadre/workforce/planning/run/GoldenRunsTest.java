package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cadre.workforce.forecast.uncertainty.Ensemble;
import org.cadre.workforce.forecast.uncertainty.Study;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.KeptModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The results of whole runs of every kind, as the hash of their canonical JSON, by one thread and by two. Whoever changes
 * one changes {@link RunCalculation#CODE_VERSION} too.
 */
class GoldenRunsTest {

    private static final String VERSION = "forecast-5";

    private static final int YEARS = 30;
    private static final int GROUPS = 3;
    private static final int BANDS = 12;

    /** What is run, and what comes out of it. */
    private record Golden(String name, String sha256, KeptModel model, RunQuestion question) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Golden> goldens() {
        var leeds = Leeds.kept(Leeds.model());
        var priced = Leeds.priced(paid());
        return List.of(
                new Golden(
                        "usual",
                        "cb6280b2011d0e0b413ec75122e2912d7e8fc5318a51294c8dcc80e7c6397abb",
                        leeds,
                        new RunQuestion(10, 200, 1)),
                new Golden(
                        "by band with costs",
                        "2c58ade918c4e89e11cb835e05cf62d1b3254e61a47ffcade08ec04cd5fa39a9",
                        priced,
                        Runs.bands(10, 230, null)),
                new Golden(
                        "exact",
                        "206211178a5a356f03e02c4d7294dc2743697dabaaf8d1a928dea0b1bcc46714",
                        leeds,
                        new RunQuestion(6, 130, 1, RunMode.EXACT)),
                new Golden(
                        "exact by band with costs",
                        "9ceb8341d7d441e286339d4ced114e779e4478ffb9e47f66ae8ee02a0392b6d8",
                        priced,
                        Runs.bands(3, 70, RunMode.EXACT)),
                new Golden(
                        "levers", "56dae7319b9cc690dde924c74fb52f097bcf68d98149f5b7f654ee232df2b471", leeds, pulled()),
                new Golden(
                        "difference",
                        "5efd0a7e0a763a0fced1dd6e35dc823bb9f01e098a020c4f4dda95e8c45bca8d",
                        leeds,
                        pulled().against(new OtherRun(new UUID(0, 7), List.of()))),
                new Golden(
                        "several organisations",
                        "228e453d6abb3ea396a4c95b110ea57ce28f2cf07e08aa39d9a484468bcbfd83",
                        Leeds.kept(Leeds.several()),
                        new RunQuestion(5, 120, 1)),
                new Golden(
                        "shared rates",
                        "d9d9065637a19c58042977628b96338f36a5e6a0135cea9e28773494ab658473",
                        Leeds.kept(MadeUpEngland.of(12, 2).text()),
                        new RunQuestion(5, 60, 1)),
                new Golden(
                        "own rates of many",
                        "9ea311aa19dd470b084e4c61b2a9df79c83c2605a692f49342b27425056e28ef",
                        Leeds.kept(ownRates()),
                        new RunQuestion(YEARS, 60, 1)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void fc10_a_run_of_this_version_has_this_result_by_one_thread_and_by_two(Golden golden) throws Exception {
        assertThat(hash(golden, 1)).as("by one thread").isEqualTo(golden.sha256());
        assertThat(hash(golden, 2)).as("by two").isEqualTo(golden.sha256());
    }

    /** Then these hashes are those of the version before. */
    @Test
    void the_version_is_raised_with_the_results() {
        assertThat(RunCalculation.CODE_VERSION).isEqualTo(VERSION);
    }

    /** Rule FC97: so many groups with rates of their own that most draws do not ask what each person will count. */
    @Test
    void fc97_the_many_are_as_many_as_the_rule_needs() {
        long cellSteps = 60L * BANDS * GROUPS * YEARS * 12;

        assertThat(Study.asking(cellSteps, YEARS)).isLessThan(cellSteps * YEARS);
    }

    private static String hash(Golden golden, int threads) throws Exception {
        var calculation = new RunCalculation(golden.model(), golden.question());
        var result = calculation.result(blocks(calculation, threads));
        return CanonicalJson.sha256(CanonicalJson.of(BlockJson.MAPPER.valueToTree(result)));
    }

    /** The last blocks first, so that two threads do not have them in their order by luck. */
    private static List<Ensemble> blocks(RunCalculation calculation, int threads)
            throws ExecutionException, InterruptedException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var numbers = IntStream.range(0, calculation.blocks()).boxed().toList();
            var computed = pool.invokeAll(numbers.reversed().stream()
                    .<Callable<Ensemble>>map(number -> () -> calculation.block(number))
                    .toList());
            return computed.reversed().stream().map(Future::resultNow).toList();
        }
    }

    private static RunQuestion pulled() {
        return new RunQuestion(6, 110, 3, null, List.of(Leeds.scenarioLever()), RunMode.EXPECTED);
    }

    private static String paid() {
        return ToldPapers.PAID.replace("\"name\": \"Band 7\"", "\"name\": \"Band 7\", \"payPerYear\": 54710");
    }

    /** Months of groups of twelve bands, each of which has a rate that no other has. */
    private static String ownRates() {
        var number = new AtomicInteger();
        return Pattern.compile("\"perYear\": 0\\.1}")
                .matcher(new LargeModel(GROUPS, BANDS, 2, 12).text())
                .replaceAll(rate -> "\"perYear\": 0.1%03d}".formatted(number.incrementAndGet()));
    }
}
