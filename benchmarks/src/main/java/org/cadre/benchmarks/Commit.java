package org.cadre.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cadre.local.daemon.PartFailed;

/** Which commit is measured; {@code -dirty} where there are changes that no commit holds. */
record Commit(String id) {

    private static final String UNKNOWN = "unknown";

    /** That of a checkout, where there is git to ask. */
    static Commit of(Path checkout) {
        try {
            var process = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .directory(checkout.toFile())
                    .redirectErrorStream(true)
                    .start();
            var id = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Commit(process.waitFor() == 0 ? id : UNKNOWN);
        } catch (IOException e) {
            return new Commit(UNKNOWN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Commit(UNKNOWN);
        }
    }

    /** Figures that are published can be measured again from the commit they name. */
    void requirePublishable() {
        if (id.equals(UNKNOWN) || id.endsWith("-dirty")) {
            throw new PartFailed("""
                    What is published names its commit, and this is %s. Nothing was started.
                    Commit or stash what was changed, or leave out --publish.""".formatted(id));
        }
    }
}
