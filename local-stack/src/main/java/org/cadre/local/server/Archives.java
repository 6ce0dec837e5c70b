package org.cadre.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacking what the build fetched. */
final class Archives {

    private static final int EXECUTABLE = 0b001_000_000;

    private Archives() {}

    /** Unpacks without the archive's own top folder. */
    static void unzip(Path zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = Path.of(entry.getName());
                if (!entry.isDirectory() && name.getNameCount() > 1) {
                    copy(in, inside(folder, name.subpath(1, name.getNameCount())));
                }
            }
        }
    }

    static void untarXz(InputStream txz, Path folder) throws IOException {
        try (var in = new TarArchiveInputStream(new XZCompressorInputStream(txz))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpack(in, entry, inside(folder, Path.of(entry.getName())));
            }
        }
    }

    private static void unpack(InputStream in, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            copy(in, target);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                makeExecutable(target);
            }
        }
    }

    private static void copy(InputStream in, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(in, target);
    }

    private static void makeExecutable(Path file) throws IOException {
        var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
    }

    private static Path inside(Path folder, Path name) throws IOException {
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive wants to write outside of its folder: " + name);
        }
        return target;
    }
}
