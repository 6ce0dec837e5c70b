package org.cadre.kit.operation;

/**
 * A change that the client named with a key.
 *
 * @param scope hash of client, user, method and path: the same key of another user is another key
 */
record KeyedRequest(String scope, IdempotencyKey key) {}
