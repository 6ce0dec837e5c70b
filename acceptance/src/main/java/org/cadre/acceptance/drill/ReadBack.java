package org.cadre.acceptance.drill;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cadre.local.daemon.PartFailed;

/** Reads every acknowledged write back through the gateway, like the client that did it would. */
record ReadBack(LedgerClient client) {

    private static final int AT_ONCE = 6;
    private static final int ATTEMPTS = 3;

    List<Finding> of(Collection<Entry> entries) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var looks = entries.stream()
                    .filter(wish -> wish.outcome() == Outcome.ACKNOWLEDGED)
                    .filter(wish -> !wish.resource().isEmpty())
                    .<Callable<Optional<Finding>>>map(wish -> () -> look(wish))
                    .toList();
            return threads.invokeAll(looks).stream()
                    .map(ReadBack::result)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }

    private Optional<Finding> look(Entry wish) {
        var reply = client.read(wish.resource());
        for (var attempt = 1; attempt < ATTEMPTS && reply.outcome() == Outcome.UNKNOWN; attempt++) {
            reply = client.read(wish.resource());
        }
        if (!reply.done()) {
            return Optional.of(Finding.lost(
                    "%s was acknowledged, and %s answers %d", wish.expected(), wish.resource(), reply.status()));
        }
        return proves(reply, wish.expected().operation().proof())
                ? Optional.empty()
                : Optional.of(Finding.lost("%s was acknowledged, and it reads %s", wish.expected(), reply.body()));
    }

    private static boolean proves(Reply reply, String proof) {
        if (proof.isEmpty()) {
            return true;
        }
        var parts = proof.split("=", 2);
        return List.of(parts[1].split(",")).contains(reply.body().at(parts[0]).asText());
    }

    private static Optional<Finding> result(Future<Optional<Finding>> look) {
        try {
            return look.get();
        } catch (ExecutionException e) {
            throw new PartFailed("reading back", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", e);
        }
    }
}
