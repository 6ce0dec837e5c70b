package org.cadre.kit.operation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A change that the client named with a key.
 *
 * @param scopes one under each secret, the present one first: the same key of another user is another key
 */
record KeyedRequest(List<KeyedScope> scopes, IdempotencyKey key) {

    /** As a list with commas. */
    String hashes() {
        return scopes.stream().map(KeyedScope::hash).collect(Collectors.joining(","));
    }

    KeyedScope scopeOf(String hash) {
        return scopes.stream()
                .filter(scope -> scope.hash().equals(hash))
                .findFirst()
                .orElseThrow();
    }
}
