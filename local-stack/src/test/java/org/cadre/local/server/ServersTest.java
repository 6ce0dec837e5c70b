package org.cadre.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cadre.local.daemon.Part;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {

    @TempDir
    static Path folder;

    private static Site site;
    private static PostgresServer postgres;
    private static KafkaServer kafka;

    @BeforeAll
    static void start() {
        var cache = new CacheFolder(Path.of("target", "cache").toAbsolutePath());
        site = new Site(new StateFolder(folder), cache, Checkout.around(Path.of(".")), Ports.movedBy(20_000));
        postgres = new PostgresServer(site);
        kafka = new KafkaServer(site);
        postgres.start();
        kafka.start();
    }

    @AfterAll
    static void stop() {
        kafka.stop();
        postgres.stop();
    }

    @Test
    void postgres_keeps_what_it_acknowledged_when_it_is_killed() throws SQLException {
        run("owner", "create table kept (word text)");
        run("owner", "insert into kept values ('acknowledged')");

        killAndStart(postgres);

        assertThat(ask("owner", "select word from kept")).isEqualTo("acknowledged");
    }

    @Test
    void postgres_is_durable_and_speaks_only_to_those_who_know_the_password() throws SQLException {
        for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
            assertThat(ask("app", "show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(ask("app", "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("appraisal"), "appraisal_app", "guessed"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_app_role_cannot_change_the_schema() {
        assertThatThrownBy(() -> run("app", "create table public.intruder (id int)"))
                .hasMessageContaining("permission denied");
    }

    /** Row-level security binds neither superusers nor those who may bypass it, nor, if it is not forced, the owner. */
    @Test
    void the_app_role_is_bound_by_row_level_security() throws SQLException {
        assertThat(ask("app", "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask(
                        "app",
                        "select nspowner = (select oid from pg_roles where rolname = current_user)"
                                + " from pg_namespace where nspname = 'public'"))
                .isEqualTo("f");
    }

    @Test
    void a_role_of_one_service_cannot_enter_the_database_of_another() {
        var password = site.state().secrets().password("talent_app");

        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("appraisal"), "talent_app", password))
                .hasMessageContaining("permission denied");
    }

    @Test
    void kafka_keeps_its_records_and_its_cluster_id_when_it_is_killed() throws Exception {
        createTopic("kept");
        send("kept", "acknowledged");
        var cluster = clusterId();

        killAndStart(kafka);

        assertThat(clusterId()).isEqualTo(cluster);
        assertThat(receive("kept")).isEqualTo("acknowledged");
    }

    @Test
    void kafka_makes_no_topic_by_accident() {
        assertThatThrownBy(() -> send("mistyped", "lost")).hasMessageContaining("mistyped");
    }

    private static void killAndStart(Part part) {
        part.daemon().kill();
        assertThat(part.daemon().hasDied()).isTrue();
        part.start();
    }

    private static Connection connect(String kind) throws SQLException {
        var user = "appraisal_" + kind;
        var password = site.state().secrets().password(user);
        return DriverManager.getConnection(postgres.jdbcUrl("appraisal"), user, password);
    }

    private static void run(String kind, String sql) throws SQLException {
        try (var connection = connect(kind);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String kind, String sql) throws SQLException {
        try (var connection = connect(kind);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Map<String, Object> client() {
        return Map.of("bootstrap.servers", kafka.address(), "max.block.ms", 3000);
    }

    private static void createTopic(String name) throws Exception {
        try (var admin = Admin.create(client())) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get(10, TimeUnit.SECONDS);
        }
    }

    private static String clusterId() throws Exception {
        try (var admin = Admin.create(client())) {
            return admin.describeCluster().clusterId().get(10, TimeUnit.SECONDS);
        }
    }

    private static void send(String topic, String value) throws Exception {
        try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get(10, TimeUnit.SECONDS);
        }
    }

    private static String receive(String topic) {
        var partition = new TopicPartition(topic, 0);
        try (var consumer = new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(10)).iterator().next().value();
        }
    }
}
