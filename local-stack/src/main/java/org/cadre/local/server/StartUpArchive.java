package org.cadre.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Loaded classes that a JVM maps at its next start instead of loading them again. It is written while a process ends
 * in good order that had been ready, so only the first stop after a build takes some seconds longer. Asking a running
 * JVM for it ({@code jcmd VM.cds dynamic_dump}) was tried: Keycloak crashed afterwards.
 */
public record StartUpArchive(Path file) {

    private static final String PREFIX = "startup-";

    /** The archive for this jar and this JDK; another build of either has another one. */
    public static StartUpArchive of(Path jar, Path folder) {
        try {
            var hash = new CRC32();
            var build = "%s %s %s".formatted(Files.size(jar), Files.getLastModifiedTime(jar), Runtime.version());
            hash.update(build.getBytes(StandardCharsets.UTF_8));
            return new StartUpArchive(
                    folder.resolve(PREFIX + HexFormat.of().toHexDigits((int) hash.getValue()) + ".jsa"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a process needs to use the archive, or to write it if it {@code mayWrite} and there is none. */
    public List<String> flags(boolean mayWrite) {
        if (Files.exists(file)) {
            return List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
        if (mayWrite) {
            remove(unfinished());
            return List.of("-XX:ArchiveClassesAtExit=" + unfinished(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
        return List.of();
    }

    /** Takes over what a process wrote at its end, in place of the archives of former builds. */
    public void keep() {
        if (!Files.exists(unfinished())) {
            return;
        }
        try (var all = Files.newDirectoryStream(file.getParent(), PREFIX + "*")) {
            for (var other : all) {
                if (!other.equals(unfinished())) {
                    Files.delete(other);
                }
            }
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
