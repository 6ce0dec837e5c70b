package org.cadre.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Consumer;

/** What takes long to make and is the same for every suite of this user: unpacked servers, start-up archives. */
public record CacheFolder(Path root) {

    /** {@code $XDG_CACHE_HOME/cadre}, or {@code ~/.cache/cadre}. */
    public static CacheFolder of(Map<String, String> environment) {
        var home = Path.of(System.getProperty("user.home"), ".cache");
        var cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return new CacheFolder((cache.isEmpty() ? home : Path.of(cache)).resolve("cadre"));
    }

    public boolean holds(String entry) {
        return Files.exists(complete(entry));
    }

    /** The folder of this entry, filled once by whoever comes first; a filling that was cut short starts over. */
    public Path entry(String entry, Consumer<Path> filling) {
        var folder = root.resolve(entry);
        if (holds(entry)) {
            return folder;
        }
        PrivateFile.folder(root);
        try (var channel = FileChannel.open(
                        root.resolve(entry + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !holds(entry)) {
                Folders.delete(folder);
                filling.accept(PrivateFile.folder(folder));
                Files.createFile(complete(entry));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path complete(String entry) {
        return root.resolve(entry).resolve(".complete");
    }
}
