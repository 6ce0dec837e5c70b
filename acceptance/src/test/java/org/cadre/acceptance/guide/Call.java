package org.cadre.acceptance.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A call that a command made.
 *
 * @param line of the command in the guide, or of one of its lines
 * @param asked method and path
 * @param answer what came back, as far as it is text
 */
record Call(int line, int status, String asked, String answer) {

    private static final int REFUSED = 400;

    /** A line of the notes: line, status, file of the answer, method and path. */
    static Call of(String note) {
        var parts = note.split(" ", 4);
        return new Call(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[3], text(Path.of(parts[2])));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRefused() {
        return status >= REFUSED;
    }
}
