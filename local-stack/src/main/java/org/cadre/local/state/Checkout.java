package org.cadre.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadre.local.daemon.PartFailed;

/** The built source tree: where the jars, the servers' distributions and the realm files are. */
public record Checkout(Path root) {

    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder above {@code start} that holds the whole suite. */
    public static Checkout around(Path start) {
        for (var folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("local-stack")) && Files.isDirectory(folder.resolve("deploy"))) {
                return new Checkout(folder);
            }
        }
        throw new PartFailed("%s is not inside a checkout of Cadre".formatted(start));
    }

    public Path realmFile(String name) {
        return root.resolve("deploy/keycloak").resolve(name);
    }

    /** The jar that {@code java -jar} starts; the one place that knows how a service is packaged. */
    public Path processJar(String module) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public Path launcherLibraries() {
        return root.resolve("local-stack/target/lib");
    }

    public Path brokerLibraries() {
        return root.resolve("local-stack/target/kafka");
    }

    /** The server's distribution as the build fetched it. */
    public Path distribution(String prefix) {
        var servers = root.resolve("local-stack/target/servers");
        try (var found = Files.newDirectoryStream(servers, prefix + "*")) {
            for (var file : found) {
                return file;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new PartFailed("%s holds no %s: run mvn package".formatted(servers, prefix));
    }
}
