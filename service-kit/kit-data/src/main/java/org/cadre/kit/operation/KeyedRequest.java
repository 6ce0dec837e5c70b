package org.cadre.kit.operation;

import java.util.List;

/**
 * A change that the client named with a key.
 *
 * @param scopes hashes of client, user, method and path, one under each secret: the same key of another user is another
 *     key
 */
record KeyedRequest(List<String> scopes, IdempotencyKey key) {}
