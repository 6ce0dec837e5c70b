package org.cadre.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;

/** Keycloak unpacked and built once; another version, other build options or another JDK make another one. */
final class KeycloakDistribution {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--cache=local", "--health-enabled=true", "--metrics-enabled=true");

    private static final List<String> REQUIRED_BY_KEYCLOAK = List.of(
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dquarkus-log-max-startup-records=10000",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final CacheFolder cache;
    private final Checkout checkout;

    KeycloakDistribution(CacheFolder cache, Checkout checkout) {
        this.cache = cache;
        this.checkout = checkout;
    }

    boolean isBuilt() {
        return cache.holds(entry());
    }

    /** The folder of the built Keycloak; the first call takes about a minute. */
    Path home(Path log) {
        return cache.entry(entry(), folder -> unpackAndBuild(folder, log));
    }

    /** Java itself instead of {@code kc.sh}, which would stay between us and the process that we must signal. */
    static List<String> command(Path home, List<String> flags, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(JavaCommand.current());
        command.addAll(flags);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(REQUIRED_BY_KEYCLOAK);
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    private void unpackAndBuild(Path folder, Path log) {
        try {
            Archives.unzip(zip(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = command(folder, List.of("-Xmx512m"), BUILD);
        new ShortTask("building Keycloak", command, Map.of(), log).run();
    }

    private Path zip() {
        return checkout.distribution("keycloak-quarkus-dist-");
    }

    private String entry() {
        var version = zip().getFileName()
                .toString()
                .replace("keycloak-quarkus-dist-", "")
                .replace(".zip", "");
        var hash = new CRC32();
        hash.update((BUILD + "/" + JavaCommand.feature()).getBytes(StandardCharsets.UTF_8));
        return "keycloak-" + version + "-" + HexFormat.of().toHexDigits((int) hash.getValue());
    }
}
