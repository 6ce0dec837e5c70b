package org.cadre.benchmarks.jfr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A recording of another process of this machine by its own flight recorder. */
public final class FlightRecording implements AutoCloseable {

    private static final String NAME = "name=bench";

    private final JvmCommand jvm;
    private final Path file;

    private FlightRecording(JvmCommand jvm, Path file) {
        this.jvm = jvm;
        this.file = file;
    }

    /** Begins one that goes to this file, whose folder comes into being. */
    public static FlightRecording of(ProcessHandle process, Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var jvm = new JvmCommand(process.pid());
        jvm.run("JFR.start", NAME, "settings=profile");
        return new FlightRecording(jvm, file.toAbsolutePath());
    }

    @Override
    public void close() {
        jvm.run("JFR.stop", NAME, "filename=" + file);
    }
}
