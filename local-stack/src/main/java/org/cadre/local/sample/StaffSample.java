package org.cadre.local.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Invented staff to draw. The same values give the same file, byte by byte. {@code demoUsers}: the last people of RR8
 * are the demo users who have a staff record.
 */
public record StaffSample(int people, long seed, List<String> organisations, LocalDate today, boolean demoUsers) {

    public static final List<String> USUAL_ORGANISATIONS = List.of("RR8", "RAE", "RDU", "RJ1", "RH8");

    private static final int MOST = 1_000_000;

    public StaffSample {
        organisations = List.copyOf(organisations);
        if (people < 1 || people > MOST) {
            throw new IllegalArgumentException("people must be between 1 and %d, not %d".formatted(MOST, people));
        }
        if (organisations.isEmpty() || organisations.stream().distinct().count() != organisations.size()) {
            throw new IllegalArgumentException("organisations must be named, each once");
        }
    }

    public StaffSample(int people, long seed, List<String> organisations, LocalDate today) {
        this(people, seed, organisations, today, false);
    }

    /** With the usual mixture of staff groups; two in a hundred have left. */
    public void writeTo(Writer out) {
        write(new Sample(this, Staffing.usual(organisations), true), out);
    }

    /** With the published mixture, and nobody who has left, as the figures count people in post only. */
    public void writeDrawnTo(Path publishedFte, Writer out) throws IOException {
        write(new Sample(this, new PublishedFte(publishedFte).of(organisations), false), out);
    }

    private static void write(Sample sample, Writer out) {
        try (var file = new ExtractFile(out)) {
            sample.writeTo(file::add);
        }
    }
}
