package org.cadre.local.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ends of chains that were lost when a database was set back to an earlier moment, and who says so why. */
public record Recoveries(List<Recovery> all) {

    private static final int FIELDS = 5;

    /**
     * One loss that an operator accepts.
     *
     * @param position the last one that the restored database has
     * @param at when the service was started again; heads signed from then on count
     */
    public record Recovery(String service, String chain, long position, Instant at, String reason) {

        boolean explains(SignedHead head) {
            return covers(head) && head.position() > position;
        }

        /** Whether one of the two copies of such a head may be gone; what it says still counts. */
        boolean covers(SignedHead head) {
            return head.service().equals(service)
                    && head.chain().equals(chain)
                    && head.signedAt().isBefore(at);
        }
    }

    public Recoveries {
        all = List.copyOf(all);
    }

    public static Recoveries none() {
        return new Recoveries(List.of());
    }

    /** One a line: {@code service,chain,position,instant,reason}; lines that begin with {@code #} are passed over. */
    public static Recoveries in(Path file) throws IOException {
        var all = new ArrayList<Recovery>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(read(line));
            }
        }
        return new Recoveries(all);
    }

    boolean explain(SignedHead head) {
        return all.stream().anyMatch(recovery -> recovery.explains(head));
    }

    boolean cover(SignedHead head) {
        return all.stream().anyMatch(recovery -> recovery.covers(head));
    }

    List<Recovery> of(String service) {
        return all.stream()
                .filter(recovery -> recovery.service().equals(service))
                .toList();
    }

    private static Recovery read(String line) {
        var fields = line.split(",", FIELDS);
        if (fields.length < FIELDS || fields[FIELDS - 1].isBlank()) {
            throw new IllegalArgumentException("Not service,chain,position,instant,reason: " + line);
        }
        try {
            return new Recovery(
                    fields[0], fields[1], Long.parseLong(fields[2]), Instant.parse(fields[3]), fields[4].strip());
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("Not service,chain,position,instant,reason: " + line, e);
        }
    }
}
