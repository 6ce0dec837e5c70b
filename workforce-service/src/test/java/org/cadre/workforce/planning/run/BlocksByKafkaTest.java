package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cadre.kit.testing.KafkaServer;
import org.cadre.workforce.planning.BlockConsumer;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A run that the two members of a consumer group share, as {@code docs/run-blocks.md} says. */
class BlocksByKafkaTest {

    private static final Path PAGE = Path.of("../docs/run-blocks.md");
    private static final Path MEMBER = Path.of("src/test/java/org/cadre/workforce/planning/BlockConsumer.java");

    private static final int BLOCKS = 5;
    private static final int ROUNDS = 60;
    /** In which the two come to know of each other, and take a partition each. */
    private static final int GETTING_TOGETHER = 5;

    private static final String SERVERS = KafkaServer.shared();
    private static final Map<String, Object> SETTINGS = Map.of("bootstrap.servers", SERVERS);

    private final ToldPapers told = ToldPapers.ofLeeds();

    @BeforeAll
    static void topics() throws Exception {
        try (var admin = Admin.create(SETTINGS)) {
            admin.createTopics(List.of(
                            new NewTopic("run-blocks", 2, (short) 1),
                            new NewTopic("run-answers", 1, (short) 1).configs(Map.of("max.message.bytes", "67108864"))))
                    .all()
                    .get();
        }
    }

    @Test
    void two_members_of_a_group_that_share_a_run_have_the_bytes_of_one() throws Exception {
        try (var one = new BlockConsumer(SERVERS, told.model());
                var other = new BlockConsumer(SERVERS, told.model())) {
            taken(one, other, GETTING_TOGETHER);
            send(foreign());
            send(told.shared().commands());

            assertThat(taken(one, other, ROUNDS)).containsExactly(3, 2);
            assertThat(told.shared().result(answers().iterator())).isEqualTo(told.result());
        }
    }

    /** One of another model in front of each partition, which would stand still if it came again and again. */
    private List<String> foreign() {
        return new ToldPapers(Leeds.kept(Leeds.twoBands()), told.question())
                .shared()
                .commands()
                .subList(0, 2);
    }

    /** How many commands each has answered, the one with more of them first, when all are or so many rounds are over. */
    private static List<Integer> taken(BlockConsumer one, BlockConsumer other, int rounds) throws Exception {
        int byOne = 0;
        int byOther = 0;
        for (int round = 0; round < rounds && byOne + byOther < BLOCKS; round++) {
            byOne += one.takeNext();
            byOther += other.takeNext();
        }
        return List.of(Math.max(byOne, byOther), Math.min(byOne, byOther));
    }

    @Test
    void the_page_shows_the_member_as_it_is() throws IOException {
        var member = Files.readString(MEMBER);

        assertThat(Files.readString(PAGE)).contains(member.substring(member.indexOf("import ")));
    }

    /** Spread over the partitions: without a number of one, or a key, records that are small go into one together. */
    private void send(List<String> commands) throws Exception {
        try (var producer = new KafkaProducer<>(SETTINGS, new StringSerializer(), new StringSerializer())) {
            for (int number = 0; number < commands.size(); number++) {
                producer.send(new ProducerRecord<>("run-blocks", number % 2, null, commands.get(number)))
                        .get();
            }
        }
    }

    private List<String> answers() {
        var topic = List.of(new TopicPartition("run-answers", 0));
        try (var consumer = new KafkaConsumer<>(SETTINGS, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(topic);
            consumer.seekToBeginning(topic);
            var found = new ArrayList<String>();
            for (int round = 0; round < ROUNDS && found.size() < BLOCKS; round++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(answer -> found.add(answer.value()));
            }
            return found;
        }
    }
}
