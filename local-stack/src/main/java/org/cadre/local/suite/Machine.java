package org.cadre.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.cadre.local.server.LocalPort;

/** What a suite needs of the machine it is to run on, in bytes. */
interface Machine {

    /** Memory that programs can have without pushing others out; unknown on some systems. */
    OptionalLong availableMemory();

    long freeDisk(Path folder);

    boolean isFree(int port);

    static Machine here() {
        return new Here();
    }

    final class Here implements Machine {

        private static final Path MEMINFO = Path.of("/proc/meminfo");

        @Override
        public OptionalLong availableMemory() {
            try (var lines = Files.lines(MEMINFO)) {
                return lines.filter(line -> line.startsWith("MemAvailable:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                        .findFirst();
            } catch (IOException notLinux) {
                return OptionalLong.empty();
            }
        }

        @Override
        public long freeDisk(Path folder) {
            var existing = folder.toAbsolutePath();
            while (!Files.exists(existing)) {
                existing = existing.getParent();
            }
            return existing.toFile().getUsableSpace();
        }

        @Override
        public boolean isFree(int port) {
            return LocalPort.isFree(port);
        }
    }
}
