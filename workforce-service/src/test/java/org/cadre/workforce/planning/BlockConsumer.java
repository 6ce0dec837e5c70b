package org.cadre.workforce.planning;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.run.BlockWorker;

/** One of a consumer group that shares runs of one model, as {@code docs/run-blocks.md} shows it. */
public final class BlockConsumer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(BlockConsumer.class.getName());

    private final KafkaConsumer<String, String> commands;
    private final KafkaProducer<String, String> answers;
    private final BlockWorker worker;

    /** @param model as the service tells it */
    public BlockConsumer(String servers, String model) {
        commands = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", servers,
                        "group.id", "forecasters",
                        "enable.auto.commit", "false",
                        "auto.offset.reset", "earliest",
                        "max.poll.records", "1",
                        "max.poll.interval.ms", "3600000"),
                new StringDeserializer(),
                new StringDeserializer());
        answers = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.request.size", "67108864"),
                new StringSerializer(),
                new StringSerializer());
        worker = new BlockWorker(model);
        commands.subscribe(List.of("run-blocks"));
    }

    /** Takes a command if one has come, and lets it go when its answer is safe or it is refused; tells how many it answered. */
    public int takeNext() throws ExecutionException, InterruptedException {
        int answered = 0;
        for (var command : commands.poll(Duration.ofSeconds(1))) {
            try {
                var answer = worker.answer(command.value());
                answers.send(new ProducerRecord<>("run-answers", answer)).get();
                answered++;
            } catch (DomainException refused) {
                LOG.log(Level.WARNING, "Command {0} is left out: {1}", command.offset(), refused.getMessage());
            }
            commands.commitSync();
        }
        return answered;
    }

    @Override
    public void close() {
        commands.close();
        answers.close();
    }
}
