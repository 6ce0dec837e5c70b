package org.cadre.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.cadre.local.daemon.Daemon;
import org.cadre.local.daemon.Launch;
import org.cadre.local.daemon.Part;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Port;
import org.cadre.local.state.PrivateFile;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;

/** One Kafka node in KRaft mode, broker and controller at once. */
public final class KafkaServer implements Part {

    public static final String NAME = "kafka";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final StateFolder state;
    private final Checkout checkout;
    private final int port;
    private final int controllerPort;
    private final Daemon daemon;

    public KafkaServer(Site site) {
        this.state = site.state();
        this.checkout = site.checkout();
        this.port = site.ports().of(Port.KAFKA);
        this.controllerPort = site.ports().of(Port.KAFKA_CONTROLLER);
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
        return List.of(port, controllerPort);
    }

    @Override
    public Daemon daemon() {
        return daemon;
    }

    @Override
    public boolean isReady() {
        if (!LocalPort.accepts(port)) {
            return false;
        }
        var client = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address());
        try (var admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        PrivateFile.write(settingsFile(), new KafkaSettings(port, controllerPort, data()).asText());
        if (!Files.exists(data().resolve("meta.properties"))) {
            format();
        }
        var command = java("kafka.Kafka", settingsFile().toString());
        daemon.launch(new Launch(command, Map.of(), state.root()), this::isReady, PATIENCE);
    }

    @Override
    public void stop() {
        daemon.terminate(GRACE);
    }

    /** Once per state folder: the cluster id made here is what consumers recognise a replaced broker by. */
    private void format() {
        var cluster = Uuid.randomUuid().toString();
        var command = java(
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "-t",
                cluster,
                "-c",
                settingsFile().toString());
        new ShortTask("formatting the Kafka storage", command, Map.of(), state.log(NAME)).run();
    }

    private List<String> java(String mainClass, String... arguments) {
        var classPath = checkout.brokerLibraries() + "/*:" + checkout.launcherLibraries() + "/*";
        var flags = Stream.of(
                JavaCommand.current(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                classPath,
                mainClass);
        return Stream.concat(flags, Stream.of(arguments)).toList();
    }

    private Path settingsFile() {
        return state.settings(NAME + ".properties");
    }

    private Path data() {
        return state.data(NAME);
    }
}
