package org.cadre.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.benchmarks.engine.EngineCommand;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class ReasonsTest {

    private static final Path REASONS = Path.of("src/main/resources/org/cadre/benchmarks/report/why");

    /** A reason of any other name would never be shown. */
    @Test
    void every_reason_is_that_of_a_measure() throws IOException {
        var measures = Stream.concat(
                        Measures.named(List.of()).stream().map(Measure::name),
                        Stream.of(
                                EngineCommand.class.getAnnotation(Command.class).name()))
                .toList();

        try (var reasons = Files.list(REASONS)) {
            assertThat(reasons.map(file -> file.getFileName().toString().replaceFirst("[-.].*", "")))
                    .isNotEmpty()
                    .allMatch(measures::contains);
        }
    }
}
