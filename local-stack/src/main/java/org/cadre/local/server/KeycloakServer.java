package org.cadre.local.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.local.daemon.Daemon;
import org.cadre.local.daemon.Launch;
import org.cadre.local.daemon.Part;
import org.cadre.local.identity.CadreRealm;
import org.cadre.local.identity.RealmImport;
import org.cadre.local.state.Port;
import org.cadre.local.state.PrivateFile;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;

/** Keycloak in production mode on the local PostgreSQL, with the realm of Cadre. */
public final class KeycloakServer implements Part {

    public static final String NAME = "keycloak";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final StateFolder state;
    private final CadreRealm realm;
    private final KeycloakDistribution distribution;
    private final String jdbcUrl;
    private final int port;
    private final int managementPort;
    private final Daemon daemon;

    public KeycloakServer(Site site, PostgresServer postgres) {
        this.state = site.state();
        this.realm = new CadreRealm(site.checkout());
        this.distribution = new KeycloakDistribution(site.cache(), site.checkout());
        this.jdbcUrl = postgres.jdbcUrl(Databases.KEYCLOAK);
        this.port = site.ports().of(Port.KEYCLOAK);
        this.managementPort = site.ports().of(Port.KEYCLOAK_MANAGEMENT);
        this.daemon = state.daemon(NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, managementPort);
    }

    @Override
    public Daemon daemon() {
        return daemon;
    }

    public boolean isBuilt() {
        return distribution.isBuilt();
    }

    @Override
    public boolean isReady() {
        return new HealthEndpoint(URI.create("http://127.0.0.1:%d/health/ready".formatted(managementPort))).isUp();
    }

    @Override
    public void start() {
        var home = distribution.home(state.log(NAME));
        PrivateFile.write(state.settings(NAME + ".conf"), settings());
        var arguments = List.of("--config-file=" + state.settings(NAME + ".conf"), "start", "--optimized");
        var command = KeycloakDistribution.command(home, flags(home), arguments);
        daemon.launch(new Launch(command, Map.of(), state.root()), this::isReady, PATIENCE);
        new RealmImport(address(), realm, state.secrets()).run();
    }

    @Override
    public void stop() {
        var wasReady = daemon.isRunning() && daemon.readyAfter().isPresent();
        daemon.terminate(GRACE);
        if (wasReady) {
            archive(distribution.home(state.log(NAME))).keep();
        }
    }

    private static StartUpArchive archive(Path home) {
        return StartUpArchive.of(home.resolve("lib/quarkus-run.jar"), home);
    }

    private static List<String> flags(Path home) {
        var flags = new ArrayList<>(
                List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        flags.addAll(archive(home).flags(true));
        return flags;
    }

    private String settings() {
        return """
                db-url=%s
                db-username=%s
                db-password=%s
                db-pool-max-size=20
                cache=local
                hostname=http://127.0.0.1:%d
                http-enabled=true
                http-host=127.0.0.1
                http-port=%d
                http-management-port=%d
                bootstrap-admin-client-id=%s
                bootstrap-admin-client-secret=%s
                """.formatted(
                        jdbcUrl,
                        Databases.KEYCLOAK + "_owner",
                        state.secrets().password(Databases.KEYCLOAK + "_owner"),
                        port,
                        port,
                        managementPort,
                        RealmImport.CLIENT,
                        state.secrets().password(RealmImport.CLIENT));
    }
}
