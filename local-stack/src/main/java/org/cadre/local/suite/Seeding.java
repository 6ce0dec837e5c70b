package org.cadre.local.suite;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;
import org.cadre.local.sample.StaffSample;

/** The 500 invented people a new suite starts with, imported like any other staff extract, each trust by its own HR. */
record Seeding(Suite suite, Progress progress, Clock clock) {

    private static final String EXTRACTS = "/workforce/v1/staff-extracts";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    private static final String DONE = "SUCCEEDED";
    private static final long SEED = 1;

    /** A trust, how many people it has, and who may import them. */
    private record Employer(String code, int people, String importer) {}

    private static final List<Employer> EMPLOYERS =
            List.of(new Employer("RR8", 400, "hr.rr8"), new Employer("RDU", 100, "hr.rdu"));

    void once() {
        var done = suite.site().state().marker("staff-loaded");
        if (Files.exists(done)) {
            return;
        }
        EMPLOYERS.forEach(this::load);
        try {
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A repeated attempt sends the same file, and the same file again changes nothing. */
    private void load(Employer employer) {
        progress.say("workforce", "%d invented people of %s".formatted(employer.people(), employer.code()));
        var calls = new GatewayCalls(URI.create(suite.gateway()));
        var token = suite.tokens().ofDemoUser(employer.importer());
        var extract = extract(employer);
        var location = calls.submit(EXTRACTS, token, extract);
        awaitImport(calls, token, location);
    }

    private String extract(Employer employer) {
        var text = new StringWriter();
        new StaffSample(employer.people(), SEED, List.of(employer.code()), LocalDate.now(clock), true).writeTo(text);
        return text.toString();
    }

    private static void awaitImport(GatewayCalls calls, String token, String location) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var job = calls.get(location, token);
        while (UNDER_WAY.contains(job.path("state").asText()) && System.nanoTime() < end) {
            Pause.of(GLANCE);
            job = calls.get(location, token);
        }
        if (!job.path("state").asText().equals(DONE)) {
            throw new PartFailed("The import of the sample staff did not succeed: " + job);
        }
    }
}
