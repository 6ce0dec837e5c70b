package org.cadre.workforce.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The model that the script of the guide for forecasting makes of published files, as a planner calls it. */
public final class PublishedModel {

    private static final String SCRIPT = "../docs/guide/model-from-files.awk";

    private PublishedModel() {}

    /** What the script ended with, and what it wrote: to the file, and to whoever called it. */
    public record Written(int status, String model, String refusal) {}

    /**
     * Of a trust, or of all trusts of a board, a region or England.
     *
     * @param files register, staff and projections, in this order
     * @param assumptions such as old=3
     */
    public static Written of(String organisation, List<Path> files, String... assumptions) {
        var command = new ArrayList<>(List.of("awk", "-f", SCRIPT, "-v", "organisation=" + organisation));
        for (var assumption : assumptions) {
            command.addAll(List.of("-v", assumption));
        }
        files.forEach(file -> command.add(file.toString()));
        try {
            var process = new ProcessBuilder(command).start();
            var model = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var refusal = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Written(process.waitFor(), model, refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
