package org.cadre.local.suite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.cadre.local.daemon.Part;
import org.cadre.local.server.KafkaServer;
import org.cadre.local.server.KeycloakServer;
import org.cadre.local.server.PostgresServer;

/** Starts parts side by side, each as soon as what it needs is there. */
record Start(Progress progress) {

    void of(List<Part> parts) {
        var started = new HashMap<String, CompletableFuture<Void>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : parts) {
                started.put(part.name(), needed(part, started).thenRunAsync(() -> start(part), (Executor) threads));
            }
            CompletableFuture.allOf(started.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Parts come in the order servers, processes; so what is needed has its place in the map already. */
    private static CompletableFuture<Void> needed(Part part, Map<String, CompletableFuture<Void>> started) {
        var needs = needs(part).stream().filter(started::containsKey).map(started::get);
        return CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new));
    }

    private static List<String> needs(Part part) {
        return switch (part) {
            case KeycloakServer keycloak -> List.of(PostgresServer.NAME);
            case CadreProcess process -> List.of(PostgresServer.NAME, KafkaServer.NAME);
            default -> List.of();
        };
    }

    private void start(Part part) {
        if (part.daemon().isRunning() && part.isReady()) {
            progress.say(part.name(), "runs already");
            return;
        }
        progress.say(part.name(), announcement(part));
        part.start();
        var took = part.daemon().readyAfter().map(time -> " in %.1f s".formatted(time.toMillis() / 1000.0));
        progress.say(part.name(), "ready" + took.orElse(""));
    }

    private static String announcement(Part part) {
        if (part instanceof KeycloakServer keycloak && !keycloak.isBuilt()) {
            return "is built for the first time; this takes about a minute, once";
        }
        return "starting";
    }
}
