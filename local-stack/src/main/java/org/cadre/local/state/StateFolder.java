package org.cadre.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.cadre.local.daemon.Daemon;

/** Everything one suite keeps between two runs; deleting it is what {@code reset} means. */
public record StateFolder(Path root) {

    public StateFolder {
        root = PrivateFile.folder(root.toAbsolutePath().normalize());
    }

    /** Where a server keeps its data; the server makes the folder itself. */
    public Path data(String part) {
        return PrivateFile.folder(root.resolve("data")).resolve(part);
    }

    public Path log(String part) {
        return PrivateFile.folder(root.resolve("log")).resolve(fileName(part) + ".log");
    }

    /** Settings of a process, secrets included, in a private file. */
    public Path settings(String file) {
        return PrivateFile.folder(root.resolve("settings")).resolve(file);
    }

    /** Where copies of a packaged application lie, one folder for each build. */
    public Path installations(String service) {
        return PrivateFile.folder(root.resolve("app")).resolve(service);
    }

    /** Says that something was done once and need not be done again. */
    public Path marker(String name) {
        return PrivateFile.folder(root.resolve("done")).resolve(name);
    }

    /** Deletes what a suite put here, and nothing that somebody else may have put beside it. */
    public void clear() {
        try {
            for (var folder : List.of("data", "log", "settings", "secrets", "run", "done", "app")) {
                Folders.delete(root.resolve(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path runFolder() {
        return PrivateFile.folder(root.resolve("run"));
    }

    /** Part names are for people; {@code appraisal#2} would be cut short where a path is read as an address. */
    public static String fileName(String part) {
        return part.replace('#', '-');
    }

    public Secrets secrets() {
        return new Secrets(PrivateFile.folder(root.resolve("secrets")));
    }

    public Daemon daemon(String part) {
        return new Daemon(part, runFolder().resolve(fileName(part) + ".pid"), log(part));
    }
}
