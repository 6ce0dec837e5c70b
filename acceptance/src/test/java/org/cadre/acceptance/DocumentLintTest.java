package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of Spectral, OWASP, Redocly and AsyncAPI. They need Node.js and npm: without them the check says so and is
 * skipped, but not where {@code CI} is set.
 */
class DocumentLintTest {

    private static final Path FOLDER = Path.of("contracts");
    private static final Path LOCK = FOLDER.resolve("package-lock.json");
    private static final Path INSTALLED = FOLDER.resolve("node_modules/.package-lock.json");
    private static final boolean INSISTS = "true".equals(System.getenv("CI"));

    /** What a command said and how it ended. */
    private record Ended(int code, String output) {}

    @BeforeAll
    static void install() throws IOException {
        if (!hasNode()) {
            assertThat(INSISTS).as("CI needs Node.js 20 or newer and npm").isFalse();
            System.out.println("Node.js or npm is missing: the contract documents are not checked");
            assumeTrue(false, "Node.js or npm is missing");
        }
        if (!Files.exists(INSTALLED) || isOlder(INSTALLED, LOCK)) {
            var installed = run("npm", "ci", "--ignore-scripts");
            assertThat(installed.code()).as(installed.output()).isZero();
        }
    }

    @Test
    void the_api_and_event_documents_have_no_error() {
        var checked = run("node", "check.mjs");

        System.out.println(checked.output());
        assertThat(checked.code()).as(checked.output()).isZero();
        assertThat(checked.output().lines().filter(line -> line.startsWith("spectral ")))
                .as("documents that were looked at")
                .hasSameSizeAs(Documents.MODULES);
    }

    @Test
    void a_text_without_a_limit_is_an_error(@TempDir Path folder) throws IOException {
        var document = Files.readString(Documents.present("gateway")).replaceAll("\n +maxLength: \\d+", "");
        var broken = Files.writeString(folder.resolve("gateway.yaml"), document);

        var checked = run("node", "check.mjs", broken.toString());

        assertThat(checked.code()).as(checked.output()).isEqualTo(1);
        assertThat(checked.output()).contains("error spectral").contains("owasp:api4:2023-string-limit");
    }

    private static boolean isOlder(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) < 0;
    }

    private static boolean hasNode() {
        return run("node", "--version").code() == 0 && run("npm", "--version").code() == 0;
    }

    private static Ended run(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException e) {
            return new Ended(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
