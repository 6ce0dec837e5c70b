package org.cadre.local.server;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cadre.local.daemon.LogFile;
import org.cadre.local.daemon.PartFailed;

/** A program that runs to its end, such as {@code initdb}. */
record ShortTask(String what, List<String> command, Map<String, String> environment, Path log) {

    void run() {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            if (builder.start().waitFor() != 0) {
                throw new PartFailed("%s failed, see %s:%n    %s"
                        .formatted(what, log, String.join("\n    ", new LogFile(log).lastLines(8))));
            }
        } catch (IOException e) {
            throw new PartFailed("%s cannot run: %s".formatted(what, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed(what + " was interrupted", e);
        }
    }
}
