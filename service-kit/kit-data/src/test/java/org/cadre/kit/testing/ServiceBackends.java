package org.cadre.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Everything a service needs around it: a real PostgreSQL with its roles, a real Kafka, and an issuer of tokens. Put
 * {@code @QuarkusTestResource(ServiceBackends.class)} on a test.
 */
public class ServiceBackends implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(Databases.create("test" + System.nanoTime() + "_" + DATABASES.incrementAndGet()));
        settings.put("CADRE_KAFKA", KafkaServer.shared());
        settings.put("CADRE_KAFKA_REPLICATION", "1");
        settings.put("CADRE_ISSUER", TokenIssuer.ISSUER);
        settings.put("quarkus.oidc.public-key", TokenIssuer.trusted().publicKey());
        settings.put("CADRE_IDEMPOTENCY_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("CADRE_CURSOR_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("CADRE_AUDIT_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        return settings;
    }

    @Override
    public void inject(Object test) {
        SentCalls.listen();
    }

    @Override
    public void stop() {
        // PostgreSQL and Kafka are shared by all tests of this JVM and end with it.
    }
}
