package org.cadre.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadre.local.daemon.PartFailed;

/** Which commit is measured; {@code -dirty} where there are changes that no commit holds. */
public record Commit(String id) {

    private static final String UNKNOWN = "unknown";
    private static final String DIRTY = "-dirty";

    /** That of a checkout, where there is git to ask. */
    public static Commit of(Path checkout) {
        var id = said(checkout, "describe", "--always");
        var changed = said(checkout, "status", "--porcelain");
        return new Commit(id.equals(UNKNOWN) || changed.isEmpty() ? id : id + DIRTY);
    }

    /** Files that git does not know count as changes too. */
    private static String said(Path checkout, String... words) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            var process = new ProcessBuilder(command)
                    .directory(checkout.toFile())
                    .redirectErrorStream(true)
                    .start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? text : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    /** Figures that are published can be measured again from the commit they name. */
    public void requirePublishable() {
        if (id.equals(UNKNOWN) || id.endsWith(DIRTY)) {
            throw new PartFailed("""
                    What is published names its commit, and this is %s. Nothing was started.
                    Commit or stash what was changed, or leave out --publish.""".formatted(id));
        }
    }
}
