package org.cadre.appraisal.upstream.directory;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Asks workforce what people and an organisation are called. It always answers in time, if need be with nothing. */
@ApplicationScoped
public class Directory {

    private final WorkforceNames names;
    private final Rest rest;
    private final Duration patience;
    private final Semaphore turns;
    private final MeterRegistry meters;

    Directory(WorkforceNames names, Rest rest, DirectorySettings settings, MeterRegistry meters) {
        this.names = names;
        this.rest = rest;
        this.patience = settings.patience();
        this.turns = new Semaphore(settings.atOnce(), true);
        this.meters = meters;
    }

    /**
     * Waits for its turn and then for the answer, each no longer than the configured patience.
     *
     * @param organisation its ODS code
     */
    public Called ask(String organisation, Set<UUID> people) {
        return answer(() -> names.of(organisation, people)).orElse(Called.UNKNOWN);
    }

    /** The same for one person who is written to. */
    public Addressed addressee(UUID person) {
        return answer(() -> names.of(person))
                .map(found -> new Addressed(found, true))
                .orElse(Addressed.UNKNOWN);
    }

    private <T> Optional<T> answer(Supplier<Future<T>> question) {
        if (!names.canBeAsked()) {
            return Optional.empty();
        }
        try {
            return inTurn(question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private <T> Optional<T> inTurn(Supplier<Future<T>> question) throws InterruptedException {
        if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return unanswered("no-turn");
        }
        try {
            return rest.isOn() ? unanswered("resting") : awaited(question.get());
        } finally {
            turns.release();
        }
    }

    private <T> Optional<T> awaited(Future<T> answer) throws InterruptedException {
        try {
            var said = answer.toCompletionStage().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            rest.end();
            count("answered");
            return Optional.of(said);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (TimeoutException e) {
            return failed(e);
        }
    }

    private <T> Optional<T> failed(Throwable why) {
        names.forgetToken();
        rest.begin(UnexpectedAnswer.wordsFor(why));
        return unanswered("failed");
    }

    private <T> Optional<T> unanswered(String outcome) {
        count(outcome);
        return Optional.empty();
    }

    private void count(String outcome) {
        meters.counter("directory.asked", "outcome", outcome).increment();
    }
}
