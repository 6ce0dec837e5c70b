package org.cadre.acceptance.drill;

import java.time.Duration;
import java.time.Instant;

/**
 * One request in the ledger.
 *
 * @param key the idempotency key, the same for every repeat of one wish
 * @param expected the effect that was wished, such as {@code establish-post D-4711}
 * @param status of the answer; 0 if there was none
 * @param resource where the effect can be read afterwards, empty if nobody said
 */
record Entry(
        String request,
        String key,
        Effect expected,
        Outcome outcome,
        int status,
        Instant at,
        Duration took,
        String resource) {}
