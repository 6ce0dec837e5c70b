package org.cadre.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real broker (KRaft, one node) inside the test JVM. */
public final class KafkaServer implements AutoCloseable {

    private static final String SHARED = "cadre.test.kafka";

    private final int port;
    private final int controllerPort;
    private final Path data;
    private KafkaRaftServer server;

    private KafkaServer(int port, int controllerPort) throws IOException {
        this.port = port;
        this.controllerPort = controllerPort;
        this.data = Files.createTempDirectory("cadre-kafka");
    }

    /** The bootstrap address of the broker that all tests of this JVM share. */
    public static synchronized String shared() {
        var running = System.getProperty(SHARED);
        if (running != null) {
            return running;
        }
        var server = startOn(freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.setProperty(SHARED, server.bootstrap());
        return server.bootstrap();
    }

    /** Whether a test of this JVM has used the shared broker. */
    static boolean isShared() {
        return System.getProperty(SHARED) != null;
    }

    /** A broker of its own with a new cluster id and no data. */
    public static KafkaServer startOn(int port) {
        try {
            var server = new KafkaServer(port, freePort());
            server.format();
            server.start();
            return server;
        } catch (Exception e) {
            throw new IllegalStateException("Kafka did not start", e);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private void format() throws Exception {
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(false)
                .run();
    }

    private void start() {
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings(), false), Time.SYSTEM);
        server.startup();
    }

    private Properties settings() {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.min.session.timeout.ms", "1000");
        settings.put("num.partitions", "1");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        return settings;
    }
}
