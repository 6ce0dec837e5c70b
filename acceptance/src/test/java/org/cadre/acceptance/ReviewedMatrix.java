package org.cadre.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the reviewed file of a service says of a permission. */
record ReviewedMatrix(String service) {

    /** Whether a role reaches things of another region. */
    boolean reachesFar(String permission, String role) {
        var file = Path.of("../%s-service/src/main/policy/matrix.csv".formatted(service));
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("%s,%s,".formatted(permission, role)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("%s does not know %s".formatted(file, permission)))
                    .endsWith(",yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
