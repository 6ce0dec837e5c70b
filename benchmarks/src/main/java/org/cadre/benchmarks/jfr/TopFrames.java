package org.cadre.benchmarks.jfr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What a recording saw most: where the processor was, whose calls it was in, and what was allocated where. */
public final class TopFrames {

    private static final int SHOWN = 15;
    private static final int SHOWN_WITHIN = 80;
    private static final String OURS = "org.cadre.";

    private final Map<String, Long> running = new HashMap<>();
    private final Map<String, Long> within = new HashMap<>();
    private final Map<String, Long> packages = new HashMap<>();
    private final Map<String, Long> allocating = new HashMap<>();
    private final Map<String, Long> allocated = new HashMap<>();

    /** Reads the file. */
    public static TopFrames of(Path file) {
        var frames = new TopFrames();
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                frames.take(recording.readEvent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frames;
    }

    private void take(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> sample(frames(event));
            case "jdk.ObjectAllocationSample" -> allocation(event);
            default -> {}
        }
    }

    private void sample(List<String> frames) {
        if (frames.isEmpty()) {
            return;
        }
        running.merge(frames.getFirst(), 1L, Long::sum);
        packages.merge(packageOf(frames.getFirst()), 1L, Long::sum);
        new HashSet<>(frames).forEach(frame -> within.merge(frame, 1L, Long::sum));
    }

    private void allocation(RecordedEvent event) {
        var weight = event.getLong("weight");
        allocated.merge(event.getClass("objectClass").getName(), weight, Long::sum);
        ours(frames(event)).ifPresent(frame -> allocating.merge(frame, weight, Long::sum));
    }

    private static Optional<String> ours(Collection<String> frames) {
        return frames.stream().filter(frame -> frame.startsWith(OURS)).findFirst();
    }

    private static List<String> frames(RecordedEvent event) {
        var names = new ArrayList<String>();
        if (event.getStackTrace() != null) {
            event.getStackTrace().getFrames().stream()
                    .filter(RecordedFrame::isJavaFrame)
                    .forEach(frame -> names.add(frame.getMethod().getType().getName() + "."
                            + frame.getMethod().getName()));
        }
        return names;
    }

    private static String packageOf(String frame) {
        var parts = frame.split("\\.", -1);
        return String.join(".", List.of(parts).subList(0, Math.min(3, parts.length)));
    }

    /** The first of each list with its share. */
    public String text() {
        var samples = sum(running);
        return list("processor, by package of the running method", packages, samples, SHOWN)
                + list("processor, running method", running, samples, SHOWN)
                + list("processor, within calls of", notable(samples), samples, SHOWN_WITHIN)
                + list("bytes allocated, by class", allocated, sum(allocated), SHOWN)
                + list("bytes allocated, by the nearest method of Cadre", allocating, sum(allocated), SHOWN);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Without what nearly every sample lies in, the frames of threads and of the server: they say nothing. */
    private Map<String, Long> notable(long samples) {
        var notable = new HashMap<>(within);
        notable.values().removeIf(count -> count > samples * 9 / 10);
        return notable;
    }

    private static String list(String title, Map<String, Long> counts, long whole, int shown) {
        var text = new StringBuilder("  %s%n".formatted(title));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(shown)
                .forEach(entry ->
                        text.append("    %5.1f %%  %s%n".formatted(100.0 * entry.getValue() / whole, entry.getKey())));
        return text.toString();
    }
}
