package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The committed API documents of all five modules, and those that were published last. */
final class Documents {

    static final List<String> MODULES =
            List.of("workforce-service", "training-service", "appraisal-service", "talent-service", "gateway");

    private static final Path RELEASES = Path.of("../docs/published");

    private Documents() {}

    static Path present(String module) {
        return Path.of("..", module, "src/main/openapi/openapi.yaml");
    }

    static Path lastPublished(String module) {
        return releases().getLast().resolve(module).resolve("openapi.yaml");
    }

    /** The folders of what was given out, the newest last; they are named by their day. */
    static List<Path> releases() {
        try (var releases = Files.list(RELEASES)) {
            return releases.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
