package org.cadre.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Which commit a checkout is at, where there is git to ask. */
record Commit(Path checkout) {

    String id() {
        try {
            var process = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .directory(checkout.toFile())
                    .redirectErrorStream(true)
                    .start();
            var id = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? id : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
