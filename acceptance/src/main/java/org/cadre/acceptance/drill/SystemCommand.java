package org.cadre.acceptance.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.cadre.local.daemon.PartFailed;

/** A short command of the operating system. What it returns is not looked at: a process it names may just have ended. */
final class SystemCommand {

    private SystemCommand() {}

    static void run(Stream<String> words) {
        try {
            new ProcessBuilder(words.toList()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }
}
