package org.cadre.benchmarks.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.Pause;

/** Heap and resident memory of a process, looked at every second while something goes on in it. */
final class Memory implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";
    private static final double MEGABYTE = 1024 * 1024;
    private static final int WINDOW = 8;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Part part;
    private final List<Double> heap = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();
    private final Thread thread;
    private volatile boolean open = true;

    Memory(Part part) {
        this.part = part;
        this.thread = Thread.ofPlatform().daemon().name("memory").start(this::watch);
    }

    private void watch() {
        while (open) {
            heap.add(heapNow());
            part.daemon().residentKilobytes().ifPresent(kilobytes -> resident.add(kilobytes / 1024.0));
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

    /** The lowest heap of every few seconds in the second half: what is left when the collector has been by. */
    List<Double> floor() {
        var second = heap.subList(heap.size() / 2, heap.size());
        var floor = new ArrayList<Double>();
        for (var from = 0; from + WINDOW <= second.size(); from += WINDOW) {
            floor.add(second.subList(from, from + WINDOW).stream()
                    .min(Double::compare)
                    .orElseThrow());
        }
        return floor;
    }

    /** Megabytes that the floor rises in a minute, by least squares; 0 of fewer than three windows. */
    double rise() {
        var floor = floor();
        if (floor.size() < 3) {
            return 0;
        }
        var middle = (floor.size() - 1) / 2.0;
        var mean = floor.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        var above = 0.0;
        var below = 0.0;
        for (var place = 0; place < floor.size(); place++) {
            above += (place - middle) * (floor.get(place) - mean);
            below += (place - middle) * (place - middle);
        }
        return above / below * 60 / WINDOW;
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
