package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadre.acceptance.Cast.Place;
import org.cadre.local.sample.StaffSample;
import org.cadre.local.suite.Suite;
import picocli.CommandLine.Option;

/** Published files to run the journey on, instead of the small sample: the register of trusts and their real FTE. */
final class RealInput {

    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");
    /** Other people than the 500 that a new suite starts with. */
    private static final long SEED = 2;

    @Option(names = "--ods", paramLabel = "FILE", required = true, description = "The ODS etr file of NHS trusts.")
    private Path ods;

    @Option(names = "--fte", paramLabel = "FILE", required = true, description = "Published FTE by organisation.")
    private Path fte;

    @Option(
            names = "--organisations",
            split = ",",
            paramLabel = "ODS",
            required = true,
            description = "The trusts to draw people for; the journey happens in the first.")
    private List<String> organisations;

    @Option(names = "--people", defaultValue = "20000", paramLabel = "N", description = "How many people in all.")
    private int people;

    RealInput() {}

    RealInput(Path ods, Path fte, List<String> organisations, int people) {
        this.ods = ods;
        this.fte = fte;
        this.organisations = List.copyOf(organisations);
        this.people = people;
    }

    /** The register comes first, because it says in which region the first organisation lies. */
    Place place(Api api, Suite suite) {
        var operations =
                new Actor("operations", new KeptToken(() -> suite.tokens().ofDemoUser("operations")));
        var accepted = api.upload(operations, "/workforce/v1/organisation-files", read(ods))
                .expect(202);
        var job = new Patience(Duration.ofMinutes(2))
                .await(
                        "the end of the register",
                        () -> Optional.of(api.quietly(operations, accepted.location()))
                                .filter(answer -> !UNDER_WAY.contains(answer.text("state"))));
        System.out.printf("   register: %s %s%n", job.text("state"), job.body().path("counts"));
        var first = organisations.getFirst();
        var found = api.quietly(operations, "/workforce/v1/organisations?code=" + first)
                .expect(200);
        return new Place(first, regionOf(found.body().path("items").path(0)));
    }

    private static String regionOf(JsonNode organisation) {
        for (var membership : organisation.path("memberships")) {
            if (membership.path("kind").asText().equals("REGION")) {
                return membership.path("code").asText();
            }
        }
        throw new JourneyFailed("no region in " + organisation);
    }

    /** Everybody who works at these trusts. */
    void load(Scene scene, LocalDate today) {
        scene.narration()
                .step("%d synthetic people join, drawn to the published FTE of %s"
                        .formatted(people, String.join(", ", organisations)));
        var start = System.nanoTime();
        var extract = new StringWriter();
        try {
            new StaffSample(people, SEED, organisations, today).writeDrawnTo(fte, extract);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Joining(scene).upload(scene.cast().hrOf(organisations), extract.toString());
        scene.narration().remark("imported in %.1f s".formatted((System.nanoTime() - start) / 1e9));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
