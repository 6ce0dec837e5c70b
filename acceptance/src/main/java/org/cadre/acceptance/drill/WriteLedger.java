package org.cadre.acceptance.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all clients sent and what they were told, in memory and line by line in a file that outlives the run. */
final class WriteLedger implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Entry> entries = new ArrayList<>();
    private final PrintWriter file;

    WriteLedger(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = new PrintWriter(Files.newBufferedWriter(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void note(Entry entry) {
        entries.add(entry);
        file.println(line(entry));
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The newest, at most so many. */
    synchronized List<Entry> last(int count) {
        return List.copyOf(entries.subList(Math.max(0, entries.size() - count), entries.size()));
    }

    /** What became of each wish: done if any of its attempts was acknowledged, open if any of them is unknown. */
    Map<String, Entry> wishes() {
        var wishes = new TreeMap<String, Entry>();
        entries().forEach(entry -> wishes.merge(entry.key(), entry, WriteLedger::moreCertain));
        return wishes;
    }

    long count(Outcome outcome) {
        return wishes().values().stream()
                .filter(wish -> wish.outcome() == outcome)
                .count();
    }

    private static Entry moreCertain(Entry one, Entry other) {
        if (one.outcome() == Outcome.ACKNOWLEDGED || other.outcome() == Outcome.REFUSED) {
            return one;
        }
        return other;
    }

    private static String line(Entry entry) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "requestId", entry.request(),
                    "key", entry.key(),
                    "expected", entry.expected().toString(),
                    "outcome", entry.outcome(),
                    "status", entry.status(),
                    "at", entry.at().toString(),
                    "millis", entry.took().toMillis(),
                    "resource", entry.resource()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
