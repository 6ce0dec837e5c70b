package org.cadre.local.daemon;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where a process writes what it has to say; it starts over, keeping one predecessor, when it got large. */
public record LogFile(Path path) {

    private static final long LARGE = 50L * 1024 * 1024;
    private static final int TAIL = 64 * 1024;

    void turnOver() {
        try {
            if (Files.exists(path) && Files.size(path) > LARGE) {
                var former = path.resolveSibling(path.getFileName() + ".1");
                Files.move(path, former, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most the last {@code count} lines, and of those only what stands in the last 64 KiB. */
    public List<String> lastLines(int count) {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            var bytes = new byte[(int) Math.min(TAIL, file.length() - file.getFilePointer())];
            file.readFully(bytes);
            var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
