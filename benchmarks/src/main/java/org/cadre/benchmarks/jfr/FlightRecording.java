package org.cadre.benchmarks.jfr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadre.benchmarks.load.WrongAnswer;

/** A recording of another process of this machine by its own flight recorder, switched on and off by {@code jcmd}. */
public final class FlightRecording implements AutoCloseable {

    private static final String NAME = "name=bench";

    private final long pid;
    private final Path file;

    private FlightRecording(long pid, Path file) {
        this.pid = pid;
        this.file = file;
    }

    /** Begins one that goes to this file, whose folder comes into being. */
    public static FlightRecording of(ProcessHandle process, Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var recording = new FlightRecording(process.pid(), file.toAbsolutePath());
        recording.jcmd("JFR.start", NAME, "settings=profile");
        return recording;
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() {
        jcmd("JFR.stop", NAME, "filename=" + file);
    }

    private void jcmd(String... words) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
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
