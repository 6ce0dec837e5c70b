package org.cadre.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.cadre.local.state.Folders;
import org.cadre.local.state.PrivateFile;

/**
 * The packaged application as it was when it was started. A running process reads its jars again and again, and the
 * next build replaces them; hard links keep the former ones without taking room.
 */
record InstalledCopy(Path packaged, Path installations) {

    /** The folder of the copy for the present build, made if there is none. */
    Path folder() {
        var copy = installations.resolve(fingerprint());
        if (!Files.isDirectory(copy)) {
            make(copy);
        }
        return copy;
    }

    /** Removes the copies of former builds; for a moment when nothing runs from them. */
    void removeFormer() {
        var present = installations.resolve(fingerprint());
        try (var copies = Files.newDirectoryStream(PrivateFile.folder(installations))) {
            for (var copy : copies) {
                if (!copy.equals(present)) {
                    Folders.delete(copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path copy) {
        try {
            var unfinished = Files.createTempDirectory(PrivateFile.folder(installations), "unfinished");
            for (var file : files()) {
                var target = unfinished.resolve(packaged.relativize(file).toString());
                Files.createDirectories(target.getParent());
                link(file, target);
            }
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (IOException | UnsupportedOperationException otherDisk) {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private String fingerprint() {
        var hash = new CRC32();
        try {
            for (var file : files()) {
                var entry = "%s %d %s%n".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
                hash.update(entry.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().toHexDigits((int) hash.getValue());
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(packaged)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
