package org.cadre.benchmarks.jfr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadre.benchmarks.load.WrongAnswer;

/** What {@code jcmd} tells another JVM of this machine to do. */
public record JvmCommand(long pid) {

    /**
     * Tells it and waits until it is done.
     *
     * @throws WrongAnswer if the JVM did not do it
     */
    public void run(String... words) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var command = new ArrayList<>(List.of(jcmd, Long.toString(pid)));
        command.addAll(List.of(words));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new WrongAnswer("%s failed: %s".formatted(words[0], said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }
}
