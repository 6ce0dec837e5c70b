package org.cadre.local.suite;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.cadre.local.daemon.Part;
import org.cadre.local.server.KafkaServer;
import org.cadre.local.server.KeycloakServer;
import org.cadre.local.server.PostgresServer;

/** Stops parts so that none loses what it needs: gateways, services, Keycloak and Kafka, PostgreSQL last. */
record Stop(Progress progress) {

    private static final int LAST = 3;

    void of(List<Part> parts) {
        for (var turn = 0; turn <= LAST; turn++) {
            var now = turn;
            sideBySide(parts.stream().filter(part -> turn(part) == now).toList());
        }
    }

    private static int turn(Part part) {
        return switch (part) {
            case PostgresServer postgres -> LAST;
            case KafkaServer kafka -> 2;
            case KeycloakServer keycloak -> 2;
            default -> part.name().startsWith(Service.GATEWAY.id()) ? 0 : 1;
        };
    }

    private void sideBySide(List<Part> parts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var stopping = parts.stream()
                    .map(part -> CompletableFuture.runAsync(() -> stop(part), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(stopping).join();
        }
    }

    private void stop(Part part) {
        if (part.daemon().isRunning()) {
            progress.say(part.name(), "stopping");
            part.stop();
            progress.say(part.name(), "stopped");
        } else {
            part.daemon().terminate(Duration.ZERO);
        }
    }
}
