package org.cadre.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadre.local.daemon.PartFailed;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/cadre/benchmarks/report");

    @Test
    void a_page_of_which_something_was_not_asked_for_is_not_published() {
        assertThatThrownBy(() -> Measures.requireWholePages(Measures.named(List.of("appraisal", "national"))))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("docs/benchmarks-forecasts.md")
                .hasMessageContaining("./cadre bench forecast national --publish");
    }

    @Test
    void whole_pages_are() {
        assertThatCode(() -> Measures.requireWholePages(Measures.named(List.of("appraisal"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> Measures.requireWholePages(Measures.named(List.of())))
                .doesNotThrowAnyException();
    }

    /** What stands around the figures. */
    @Test
    void every_page_has_a_text_that_names_its_command() {
        var pages = Measures.pages(Measures.named(List.of()));

        assertThat(pages).containsExactly("benchmarks", "benchmarks-forecasts", "benchmarks-appraisal");
        assertThat(pages)
                .allSatisfy(page -> assertThat(Files.readString(TEXTS.resolve(page + ".md")))
                        .contains("./cadre bench ", "--publish", "{{figures}}"));
    }
}
