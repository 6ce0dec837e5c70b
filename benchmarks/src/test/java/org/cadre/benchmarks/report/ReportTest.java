package org.cadre.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path docs;

    @Test
    void nothing_is_published_where_something_could_not_be_measured() {
        var said = report(Map.of("projection", "too slow")).publish(docs);

        assertThat(said).contains("Nothing was published", "projection", "benchmarks/results");
        assertThat(docs).isEmptyDirectory();
    }

    @Test
    void all_that_was_asked_for_becomes_the_page_and_the_file_for_programs() {
        var said = report(Map.of()).publish(docs);

        assertThat(said).contains(docs.toString());
        assertThat(docs.resolve("benchmarks.md")).content().contains("**0.50**", "commit: 5595367");
        assertThat(docs.resolve("benchmarks.json")).content().contains("\"verdict\" : \"REACHED\"");
    }

    private static Report report(Map<String, String> failures) {
        var figure = Figure.of("read", "a read", "bare", "", Estimate.single(0.5), Target.atLeast(0.4, 0.6));
        return new Report(Report.SUITE, new Conditions(Map.of("commit", "5595367")), List.of(figure), failures);
    }
}
