package org.cadre.local.daemon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** Remembers which process was started, and how long it took to answer. */
final class PidFile {

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    void remember(long pid) {
        var identity = ProcessIdentity.of(pid).orElse("gone");
        var entry = new Properties();
        entry.setProperty("pid", Long.toString(pid));
        entry.setProperty("identity", identity);
        write(entry);
    }

    void rememberReady(Duration after) {
        var entry = read();
        entry.setProperty("ready-after", after.toString());
        write(entry);
    }

    /** That the process is asked to end, so that nobody who looks meanwhile takes its end for an accident. */
    void rememberStopping() {
        var entry = read();
        entry.setProperty("stopping", "yes");
        write(entry);
    }

    boolean isStopping() {
        return read().containsKey("stopping");
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The remembered process, if it lives and is still the same one. */
    Optional<ProcessHandle> process() {
        var entry = read();
        var pid = Long.parseLong(entry.getProperty("pid", "-1"));
        return ProcessIdentity.of(pid)
                .filter(identity -> identity.equals(entry.getProperty("identity")))
                .flatMap(identity -> ProcessHandle.of(pid));
    }

    Optional<Duration> readyAfter() {
        return Optional.ofNullable(read().getProperty("ready-after")).map(Duration::parse);
    }

    private Properties read() {
        var entry = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            entry.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            entry.clear();
        }
        return entry;
    }

    private void write(Properties entry) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var out = Files.newBufferedWriter(fresh)) {
                entry.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
