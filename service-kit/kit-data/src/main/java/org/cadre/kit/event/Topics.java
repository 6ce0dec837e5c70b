package org.cadre.kit.event;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics this service owns, kept for ever. */
@ApplicationScoped
class Topics {

    private final Map<String, Object> broker;
    private final EventConfig config;

    Topics(@Identifier("default-kafka-broker") Map<String, Object> broker, EventConfig config) {
        this.broker = broker;
        this.config = config;
    }

    void ensure() {
        ensure(config.topics(), config.partitions());
    }

    void ensure(List<String> names, int partitions) {
        try (var admin = Admin.create(settings())) {
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, partitions, config.replication())
                                    .configs(Map.of(
                                            TopicConfig.RETENTION_MS_CONFIG,
                                            "-1",
                                            TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                                            config.replication() > 2 ? "2" : "1")))
                            .toList())
                    .values()
                    .forEach(Topics::created);
        }
    }

    private static void created(String topic, org.apache.kafka.common.KafkaFuture<Void> creation) {
        try {
            creation.get();
            Log.infof("Topic %s created", topic);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Topic %s cannot be created".formatted(topic), e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }
}
