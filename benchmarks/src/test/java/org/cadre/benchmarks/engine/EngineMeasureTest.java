package org.cadre.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cadre.benchmarks.figure.Bootstrap;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.report.Conditions;
import org.cadre.benchmarks.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a small country. Its times say nothing, so nothing is said of them. */
class EngineMeasureTest {

    @TempDir
    private Path folder;

    @Test
    void every_promise_of_the_engine_is_measured_and_written_down() {
        var begun = new ArrayList<String>();
        var figures = new EngineFigures(new Bootstrap(new Random(1)));

        var found = new EngineMeasure(figures, true, 7, 2, 1).take((name, what) -> begun.add(name));

        assertThat(begun).containsExactly("kernels", "study", "audit", "centre", "sizes");
        assertThat(found)
                .extracting(Figure::what)
                .containsExactly(
                        "kernel in vector lanes",
                        "kernel in plain lanes",
                        "fastest kernel, all of England",
                        "default run of all England on all processors; nothing stored",
                        "the same, each trust with rates of its own",
                        "the same on one thread, as a replica of the service computes it; nothing stored",
                        "memory of the default run",
                        "exact audit of one trust",
                        "vaccination centre",
                        "cost of a cell-step of the kernel with four times the cells",
                        "cost of a cell-step of the kernel with four times the steps",
                        "cost of a cell-step of the kernel with four times the runs",
                        "cost of a cell-step of the study with four times the cells",
                        "cost of a cell-step of the study with four times the steps",
                        "cost of a cell-step of the study with four times the runs");
        assertThat(found)
                .extracting(figure -> figure.target().reach())
                .containsExactly(3.5, 1.4, 15.0, 20.0, 20.0, 20.0, 512.0, 3.0, 0.5, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1);
        assertThat(found)
                .allSatisfy(figure -> assertThat(figure.estimate().value()).isPositive());
        assertThat(found.subList(0, 2))
                .allSatisfy(figure -> assertThat(figure.nothing()).isPresent());
        written(found);
    }

    private void written(List<Figure> found) {
        var report = new Report("benchmarks-engine", new Conditions(Map.of("commit", "5595367")), found, Map.of());

        report.publish(folder);

        assertThat(folder.resolve("benchmarks-engine.md"))
                .content()
                .contains("./cadre bench engine", "| kernel in vector lanes | nested loops |", "commit: 5595367");
        assertThat(folder.resolve("benchmarks-engine.json")).content().contains("\"measure\" : \"engine\"");
    }

    @Test
    void a_contest_that_fails_says_why() {
        assertThatThrownBy(() -> new EngineJvm(true, 1, 64).run("nothing", 1))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("The contest nothing failed")
                .hasMessageContaining("there is no contest nothing");
    }

    @Test
    void ratios_are_those_of_the_same_round() {
        var samples = new Samples();
        samples.add("slow", 6);
        samples.add("fast", 2);
        samples.add("slow", 10);
        samples.add("fast", 5);

        assertThat(samples.ratios("slow", "fast")).containsExactly(3.0, 2.0);
        assertThatThrownBy(() -> samples.of("other"))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("and not of other");
    }
}
