package org.cadre.kit.consume;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The Kafka cluster as consumers need it. */
@ApplicationScoped
class Broker {

    /** Which cluster and which topic an offset counts in: on a wiped or replaced broker the same offset means nothing. */
    record Identity(String cluster, String topic) {}

    private final Map<String, Object> settings;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    KafkaConsumer<String, byte[]> consumer(String group) {
        var own = new HashMap<>(settings);
        own.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        own.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        own.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        own.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        own.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(own, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Reads partitions that it is told to, beside the groups, and commits nothing. */
    KafkaConsumer<String, byte[]> reader() {
        var own = new HashMap<>(settings);
        own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        own.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        own.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        own.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        own.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(own, new StringDeserializer(), new ByteArrayDeserializer());
    }

    Map<String, Identity> identities(List<String> topics) {
        var own = new HashMap<>(settings);
        own.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        own.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        try (var admin = Admin.create(own)) {
            var cluster = admin.describeCluster().clusterId().get();
            var identities = new HashMap<String, Identity>();
            for (var topic : admin.describeTopics(topics).allTopicNames().get().entrySet()) {
                identities.put(
                        topic.getKey(),
                        new Identity(cluster, topic.getValue().topicId().toString()));
            }
            return identities;
        } catch (ExecutionException e) {
            throw new KafkaException("The broker does not say who it is", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
