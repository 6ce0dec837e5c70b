package org.cadre.acceptance.drill;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.stream.Stream;
import org.cadre.local.daemon.PartFailed;

/** A short command of the operating system. */
final class SystemCommand {

    private SystemCommand() {}

    /** Whether it did what it should; one about a process does not when that has just ended. */
    @CanIgnoreReturnValue
    static boolean run(Stream<String> words) {
        try {
            return new ProcessBuilder(words.toList())
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }
}
