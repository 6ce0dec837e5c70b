package org.cadre.local.suite;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cadre.local.daemon.Daemon;
import org.cadre.local.daemon.Launch;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.server.HealthEndpoint;
import org.cadre.local.server.JavaCommand;
import org.cadre.local.server.StartUpArchive;
import org.cadre.local.state.PrivateFile;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;

/** One of the five processes of Cadre, or a further replica of one. */
final class CadreProcess implements Part {

    /**
     * Small; what {@code ./cadre up} prints. The second compiler waits five times as long as it usually does, so that a
     * start has the processors for itself.
     */
    static final List<String> JVM_FLAGS = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:Tier4InvocationThreshold=25000",
            "-XX:Tier4MinInvocationThreshold=3000",
            "-XX:Tier4CompileThreshold=75000",
            "-XX:Tier4BackEdgeThreshold=200000");

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final Replica replica;
    private final Site site;
    private final Supplier<String> settings;
    private final Daemon daemon;

    /** The settings are asked for at every start, because the addresses in them may have changed. */
    CadreProcess(Replica replica, Site site, Supplier<String> settings) {
        this.replica = replica;
        this.site = site;
        this.settings = settings;
        this.daemon = site.state().daemon(name());
    }

    @Override
    public String name() {
        return replica.name();
    }

    @Override
    public String address() {
        return replica.address(site.ports());
    }

    @Override
    public List<Integer> ports() {
        return List.of(replica.port(site.ports()), replica.managementPort(site.ports()));
    }

    @Override
    public Daemon daemon() {
        return daemon;
    }

    @Override
    public boolean isReady() {
        return new HealthEndpoint(URI.create(replica.readiness(site.ports()))).isUp();
    }

    @Override
    public void start() {
        daemon.launch(launch(), this::isReady, PATIENCE);
    }

    /** How it is started; its settings are written anew. */
    Launch launch() {
        var jar = jar();
        if (!Files.exists(jar)) {
            throw new PartFailed("%s is not built: run ./cadre up, or mvn package"
                    .formatted(replica.service().module()));
        }
        var file = site.state().settings(StateFolder.fileName(name()) + ".properties");
        PrivateFile.write(file, settings.get());
        var environment = Map.of("QUARKUS_CONFIG_LOCATIONS", file.toUri().toString());
        return new Launch(command(installed(jar)), environment, site.state().root());
    }

    @Override
    public void stop() {
        var wasReady = daemon.isRunning() && daemon.readyAfter().isPresent();
        daemon.terminate(GRACE);
        if (wasReady && replica.isFirst()) {
            archive(jar()).keep();
        }
    }

    private Path jar() {
        return site.checkout().processJar(replica.service().module());
    }

    /** Beside the packaged application, whose folder the build makes anew each time. */
    private static StartUpArchive archive(Path jar) {
        return StartUpArchive.of(jar, jar.getParent().getParent());
    }

    private Path installed(Path jar) {
        var copy = new InstalledCopy(
                jar.getParent(), site.state().installations(replica.service().id()));
        if (replica.siblings()
                .noneMatch(sibling -> site.state().daemon(sibling.name()).isRunning())) {
            copy.removeFormer();
        }
        return copy.folder().resolve(jar.getFileName());
    }

    private List<String> command(Path jar) {
        var command = new ArrayList<String>();
        command.add(JavaCommand.current());
        command.addAll(JVM_FLAGS);
        command.addAll(archive(jar()).flags(replica.isFirst()));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
