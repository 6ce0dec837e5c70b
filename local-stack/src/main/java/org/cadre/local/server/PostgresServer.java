package org.cadre.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.local.daemon.Daemon;
import org.cadre.local.daemon.Launch;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Folders;
import org.cadre.local.state.Port;
import org.cadre.local.state.Secrets;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;

/** One durable PostgreSQL with passwords, holding a database for every service and one for Keycloak. */
public final class PostgresServer implements Part {

    public static final String NAME = "postgres";

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ORPHANS_TAKE = Duration.ofSeconds(20);
    /** Each child says a line of its own while it ends, some of them after the one that matters. */
    private static final int ORPHANS_SAY = 300;

    private final StateFolder state;
    private final CacheFolder cache;
    private final Checkout checkout;
    private final int port;
    private final Daemon daemon;

    public PostgresServer(Site site) {
        this.state = site.state();
        this.cache = site.cache();
        this.checkout = site.checkout();
        this.port = site.ports().of(Port.POSTGRES);
        this.daemon = state.daemon(NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Daemon daemon() {
        return daemon;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public boolean isReady() {
        try (var connection = DriverManager.getConnection(
                jdbcUrl("postgres"), SUPERUSER, secrets().password(SUPERUSER))) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void start() {
        var programs = PostgresPrograms.in(cache, checkout);
        if (!Files.isDirectory(data())) {
            initialise(programs);
        }
        if (!daemon.isRunning()) {
            new PostmasterLock(data()).removeIfForeign();
        }
        launch(programs);
        new Databases(this, secrets()).create(SUPERUSER);
    }

    @Override
    public void stop() {
        daemon.terminate(running -> shutDownFast(), PATIENCE);
    }

    /** SIGTERM would wait for every client to leave; this ends their sessions and loses nothing. */
    private void shutDownFast() {
        var arguments = List.of("stop", "-D", data().toString(), "-m", "fast", "-w", "-t", "60");
        var command = PostgresPrograms.in(cache, checkout).command("pg_ctl", arguments);
        new ShortTask("stopping PostgreSQL", command, Map.of(), log()).run();
    }

    /** Into a folder beside the real one first, so that a half-made cluster is never taken for a whole one. */
    private void initialise(PostgresPrograms programs) {
        var unfinished = state.data(NAME + ".unfinished");
        secrets().password(SUPERUSER);
        try {
            Folders.delete(unfinished);
            new ShortTask("initdb", programs.command("initdb", initdbArguments(unfinished)), Map.of(), log()).run();
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> initdbArguments(Path folder) {
        return List.of(
                "--pgdata=" + folder,
                "--username=" + SUPERUSER,
                "--pwfile=" + secrets().file(SUPERUSER),
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** After a kill -9 of the postmaster its children hold the shared memory until they notice; that takes seconds. */
    private void launch(PostgresPrograms programs) {
        var launch = new Launch(programs.command("postgres", serverArguments()), Map.of(), state.root());
        var end = System.nanoTime() + ORPHANS_TAKE.toNanos();
        while (true) {
            try {
                daemon.launch(launch, this::isReady, PATIENCE);
                return;
            } catch (PartFailed e) {
                if (!orphansInTheWay() || System.nanoTime() > end) {
                    throw e;
                }
                Pause.of(Duration.ofMillis(500));
            }
        }
    }

    private boolean orphansInTheWay() {
        return daemon.log().lastLines(ORPHANS_SAY).stream().anyMatch(line -> line.contains("shared memory block"));
    }

    private List<String> serverArguments() {
        var arguments = new ArrayList<>(List.of("-D", data().toString()));
        settings().forEach((key, value) -> arguments.addAll(List.of("-c", key + "=" + value)));
        return arguments;
    }

    /** On the command line, where no file of the data folder overrules them. */
    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("fsync", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("max_connections", "200"),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("timezone", "UTC"));
    }

    private Path data() {
        return state.data(NAME);
    }

    private Path log() {
        return state.log(NAME);
    }

    private Secrets secrets() {
        return state.secrets();
    }
}
