package org.cadre.local.daemon;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A process in a session of its own: it survives the launcher and the terminal, and is found again by its pid file. */
public final class Daemon {

    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration KILL_TAKES = Duration.ofSeconds(10);

    private final String name;
    private final PidFile pidFile;
    private final LogFile log;

    public Daemon(String name, Path pidFile, Path log) {
        this.name = name;
        this.pidFile = new PidFile(pidFile);
        this.log = new LogFile(log);
    }

    public LogFile log() {
        return log;
    }

    public Optional<ProcessHandle> process() {
        return pidFile.process();
    }

    public boolean isRunning() {
        return process().isPresent();
    }

    /** Whether it was started, was not asked to stop, and is gone all the same. */
    public boolean hasDied() {
        return pidFile.exists() && !pidFile.isStopping() && !isRunning();
    }

    public Optional<Duration> readyAfter() {
        return pidFile.readyAfter();
    }

    public OptionalLong residentKilobytes() {
        return process().map(ResidentMemory::of).orElse(OptionalLong.empty());
    }

    /**
     * Starts the process unless it runs, and waits until {@code ready} says yes; a process that ends before that is
     * a failure.
     */
    public void launch(Launch launch, BooleanSupplier ready, Duration patience) {
        var start = System.nanoTime();
        var fresh = !isRunning();
        if (fresh) {
            spawn(launch);
        }
        while (!ready.getAsBoolean()) {
            if (!isRunning()) {
                pidFile.forget();
                throw new PartFailed("%s ended while starting.%n%s".formatted(name, lastWords()));
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new PartFailed("%s runs but did not answer within %d s.%n%s"
                        .formatted(name, patience.toSeconds(), lastWords()));
            }
            Pause.of(GLANCE);
        }
        if (fresh) {
            pidFile.rememberReady(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Asks the process to end, kills it when it does not within {@code grace}, and forgets it. */
    public void terminate(Duration grace) {
        terminate(ProcessHandle::destroy, grace);
    }

    /** The same for a process that is asked by other means than a signal. */
    public void terminate(Consumer<ProcessHandle> request, Duration grace) {
        process().ifPresent(handle -> {
            pidFile.rememberStopping();
            request.accept(handle);
            awaitEnd(handle, grace);
        });
        pidFile.forget();
    }

    /** Kills the process as a crash would: nothing is told to it, and the pid file stays as a crash leaves it. */
    public void kill() {
        process().ifPresent(handle -> {
            handle.destroyForcibly();
            awaitEnd(handle, KILL_TAKES);
        });
    }

    private void spawn(Launch launch) {
        log.turnOver();
        var builder = new ProcessBuilder(inOwnSession(launch.command()))
                .directory(launch.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(launch.environment());
        try {
            pidFile.remember(builder.start().pid());
        } catch (IOException e) {
            throw new PartFailed("%s cannot be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** {@code setsid} replaces itself by the command, so the pid is the command's own. */
    private static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command;
        }
        var whole = new ArrayList<>(List.of("/usr/bin/setsid"));
        whole.addAll(command);
        return whole;
    }

    private static void awaitEnd(ProcessHandle handle, Duration grace) {
        try {
            handle.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stubborn) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String lastWords() {
        var lines = log.lastLines(8);
        return "  log: " + log.path() + "\n    " + String.join("\n    ", lines);
    }
}
