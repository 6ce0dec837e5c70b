package org.cadre.acceptance.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.cadre.acceptance.SharedSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever pastes a guide into bash, from top to bottom, is answered as the guide says. It needs curl and jq, as the guides
 * say, and comes before other tests, because the guides are about a suite that was just started.
 */
@ExtendWith(SharedSuite.class)
@Order(1)
class GuidesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DATA = ROOT.resolve("../shared/data");
    private static final String PUBLISHED = "## From published files to a model";

    @TempDir
    private Path folder;

    @BeforeAll
    static void tools_are_there() {
        var there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "jq")));
        assumeTrue(there || System.getenv().containsKey("CI"), "no jq, which commands of the guides need");
    }

    @Test
    void a_first_curl() {
        follow(Guide.of(ROOT.resolve("README.md")).only("## A first curl"));
    }

    @Test
    void a_system_that_calls() {
        follow(Guide.of(ROOT.resolve("docs/integrators.md")));
    }

    @Test
    void capacity() {
        follow(guide("capacity.md"));
    }

    /** The files that it takes are not ours: without the folder of public data the section about them is left out. */
    @Test
    void forecasting() throws IOException {
        var guide = guide("forecasting.md");
        if (!Files.isDirectory(DATA)) {
            follow(guide.without(PUBLISHED));
            return;
        }
        link("ods.csv", DATA.resolve("ods_trusts_2026.csv"));
        link("fte.csv", DATA.resolve("fte_by_org_staffgroup_2017SEP_2018JUN.csv"));
        link("population.csv", DATA.resolve("ons_snpp_2022based_region.csv"));
        follow(guide);
    }

    @Test
    void exclusions() {
        follow(guide("exclusions.md"));
    }

    @Test
    void appraisal() {
        follow(guide("appraisal.md"));
    }

    private static Guide guide(String page) {
        return Guide.of(ROOT.resolve("docs/guide").resolve(page));
    }

    private void link(String name, Path file) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), file.toRealPath());
    }

    private void follow(Guide guide) {
        var suite = SharedSuite.suite();
        var addresses = Map.of(
                "http://127.0.0.1:8080", suite.gateway(),
                "http://127.0.0.1:8180", suite.keycloak().address());
        var desk = new Desk(folder, SharedSuite.environment(), addresses);

        assertThat(desk.paste(guide).faults()).isEmpty();
    }
}
