package org.cadre.benchmarks.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cadre.benchmarks.jfr.JvmCommand;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.Pause;

/** Resident memory of a process, looked at every second, and what is left of its heap after a collection now and then. */
final class Memory implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";
    private static final double KILO = 1024;
    private static final double MEGABYTE = KILO * KILO;
    private static final double NANOS_OF_MINUTE = 60e9;
    private static final int BETWEEN_COLLECTIONS = 8;
    private static final int FEWEST = 3;

    /** Megabytes that nothing could be collected of, so many minutes after the beginning. */
    private record Live(double minutes, double megabytes) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final Part part;
    private final List<Live> live = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();
    private final Thread thread;
    private volatile boolean open = true;

    Memory(Part part) {
        this.part = part;
        this.thread = Thread.ofPlatform().daemon().name("memory").start(this::watch);
    }

    private void watch() {
        var start = System.nanoTime();
        var jvm = new JvmCommand(part.daemon().process().orElseThrow().pid());
        for (var look = 1; open; look++) {
            if (look % BETWEEN_COLLECTIONS == 0) {
                jvm.run("GC.run");
                live.add(new Live((System.nanoTime() - start) / NANOS_OF_MINUTE, heapNow()));
            }
            part.daemon().residentKilobytes().ifPresent(kilobytes -> resident.add(kilobytes / KILO));
            Pause.of(GLANCE);
        }
    }

    private double heapNow() {
        var metrics = URI.create(
                "http://127.0.0.1:%d/q/metrics".formatted(part.ports().get(1)));
        try {
            return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                            .body()
                            .lines()
                            .filter(line -> line.startsWith(HEAP))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .sum()
                    / MEGABYTE;
        } catch (IOException e) {
            throw new WrongAnswer("no metrics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    /** In the second half of the time. */
    List<Double> floor() {
        return second().stream().map(Live::megabytes).toList();
    }

    private List<Live> second() {
        return live.subList(live.size() / 2, live.size());
    }

    /** Whether there were looks enough to say how the floor goes. */
    boolean tells() {
        return second().size() >= FEWEST;
    }

    /** Megabytes that the floor rises in a minute, by least squares. */
    double rise() {
        var second = second();
        var time = second.stream().mapToDouble(Live::minutes).average().orElseThrow();
        var mean = second.stream().mapToDouble(Live::megabytes).average().orElseThrow();
        var above = second.stream()
                .mapToDouble(one -> (one.minutes() - time) * (one.megabytes() - mean))
                .sum();
        var below = second.stream()
                .mapToDouble(one -> Math.pow(one.minutes() - time, 2))
                .sum();
        return above / below;
    }

    double most() {
        return resident.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
