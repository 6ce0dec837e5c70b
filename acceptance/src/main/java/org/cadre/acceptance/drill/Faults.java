package org.cadre.acceptance.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;
import org.cadre.local.server.KafkaServer;
import org.cadre.local.suite.Suite;

/** What is done to the processes of the suite: no message to them, only signals and a deleted folder. */
record Faults(Suite suite) {

    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    Part part(String name) {
        return suite.part(name);
    }

    void kill(Part part) {
        part.daemon().kill();
        if (!part.daemon().hasDied()) {
            throw new PartFailed("%s did not die".formatted(part.name()));
        }
    }

    /** Kills it, starts it again, and tells how long it took from the start until it answered. */
    Duration killAndStart(Part part) {
        kill(part);
        var start = System.nanoTime();
        part.start();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** All at once, as a power cut would. */
    void killEverything() {
        var parts = suite.parts();
        parts.stream()
                .map(part -> part.daemon().process())
                .flatMap(process -> process.stream())
                .forEach(ProcessHandle::destroyForcibly);
        parts.forEach(this::kill);
    }

    /** Stops the process and its children where they are, and lets them go on after a time. */
    void freeze(Part part, Duration time) {
        var pids = pids(part);
        signal("-STOP", pids);
        try {
            Pause.of(time);
        } finally {
            signal("-CONT", pids);
        }
    }

    /** Kafka comes back with an empty disk and another cluster id. */
    void wipeKafka(Runnable meanwhile) {
        var kafka = part(KafkaServer.NAME);
        kill(kafka);
        delete(suite.site().state().data(KafkaServer.NAME));
        meanwhile.run();
        kafka.start();
    }

    /** Starts whatever does not run and waits until every part answers. */
    void heal() {
        suite.start(suite.parts().stream().filter(part -> !part.isReady()).toList());
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!suite.parts().stream().allMatch(Part::isReady)) {
            if (System.nanoTime() > end) {
                throw new PartFailed("not all parts are ready after %d s".formatted(PATIENCE.toSeconds()));
            }
            Pause.of(GLANCE);
        }
    }

    private static List<Long> pids(Part part) {
        var process =
                part.daemon().process().orElseThrow(() -> new PartFailed("%s does not run".formatted(part.name())));
        return Cores.family(process);
    }

    private static void signal(String name, List<Long> pids) {
        SystemCommand.run(Stream.concat(Stream.of("kill", name), pids.stream().map(Object::toString)));
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
