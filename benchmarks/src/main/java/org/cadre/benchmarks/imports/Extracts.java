package org.cadre.benchmarks.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cadre.local.sample.StaffSample;

/** Synthetic staff of several trusts, a file for each, as every trust would send its own. */
record Extracts(Path folder, int rows, long seed, LocalDate today) {

    static final List<String> ORGANISATIONS = StaffSample.USUAL_ORGANISATIONS;

    /** One file with the rows of each trust; no two seeds share a person. */
    List<Path> write() {
        return ORGANISATIONS.stream().map(this::write).toList();
    }

    private Path write(String organisation) {
        var file = folder.resolve("extract-%s.csv".formatted(organisation));
        var place = ORGANISATIONS.indexOf(organisation);
        var people = rows / ORGANISATIONS.size();
        try (var out = Files.newBufferedWriter(file)) {
            new StaffSample(people, seed + place, List.of(organisation), today).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
