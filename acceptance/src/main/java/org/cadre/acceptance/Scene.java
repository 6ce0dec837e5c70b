package org.cadre.acceptance;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What every part of the journey works with. */
public record Scene(Api api, Cast cast, EventWatch events, Patience patience, Narration narration) {

    /** Waits for an event, checks it against its schema, and tells of it. */
    SeenEvent awaitEvent(String type, Predicate<SeenEvent> condition) {
        var event = events.await(type, condition, patience);
        if (!event.violations().isEmpty()) {
            throw new JourneyFailed("%s is not what its schema promises: %s".formatted(type, event.violations()));
        }
        narration.event(type, event.hop());
        return event;
    }

    /** Calls again while the service has not yet heard of what the call is about; a refusal changes nothing. */
    Answer once(int wanted, Supplier<Answer> call) {
        return patience.await(
                "status %d".formatted(wanted),
                () -> Optional.of(call.get()).filter(answer -> answer.status() == wanted));
    }

    /** Waits for an event about a person. */
    SeenEvent awaitEventOf(String personId, String type) {
        return awaitEvent(type, event -> event.key().equals(personId));
    }
}
