package org.cadre.local.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.cadre.local.sample.StaffSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sample",
        description = {
            "Writes invented staff of real organisations as an extract file; every row is marked as synthetic.",
            "The same options on the same day give the same file, byte by byte."
        })
public final class SampleCommand implements Callable<Integer> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Option(names = "--people", required = true, paramLabel = "N", description = "How many people in all.")
    private int people;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Another seed, other people.")
    private long seed;

    @Option(names = "--organisations", split = ",", paramLabel = "ODS", description = "Codes of trusts, A,B,C.")
    private List<String> organisations = StaffSample.USUAL_ORGANISATIONS;

    @Option(
            names = "--fte",
            paramLabel = "FILE",
            description =
                    "Published FTE by organisation and staff group; without it every trust has the usual mixture.")
    private Path fte;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the extract is taken; today without it.")
    private LocalDate asOf = LocalDate.now(Clock.system(LONDON));

    @Option(names = "--output", paramLabel = "FILE", description = "Where to; standard output without it.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        var sample = new StaffSample(people, seed, organisations, asOf);
        try (var out = writer()) {
            if (fte == null) {
                sample.writeTo(out);
            } else {
                sample.writeDrawnTo(fte, out);
            }
        }
        return 0;
    }

    private Writer writer() throws IOException {
        if (output == null) {
            return new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        }
        return Files.newBufferedWriter(output);
    }
}
