package org.cadre.kit.http;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.sealing.SealingKey;

/**
 * Seals the position where a page ended into an opaque token. The filter is the place for which it is sealed, so a
 * cursor that was edited, or made for another query, does not open.
 */
@ApplicationScoped
class Cursors {

    @ConfigMapping(prefix = "cadre.cursor")
    interface Keys {

        /** 32 bytes in base64; the same for all replicas of a service. */
        String key();

        /** The key before the last rotation: still opens, no longer seals. */
        Optional<String> previousKey();
    }

    private static final String SEPARATOR = "\u001f";

    private final Keys keys;

    Cursors(Keys keys) {
        this.keys = keys;
    }

    String seal(Position position, String filter) {
        var sealed = SealingKey.of(keys.key()).seal(filter, String.join(SEPARATOR, position.values()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    Position open(String cursor, String filter) {
        var token = decoded(cursor);
        return Stream.concat(Stream.of(keys.key()), keys.previousKey().stream())
                .flatMap(key -> SealingKey.of(key).open(filter, token).stream())
                .findFirst()
                .map(values -> new Position(List.of(values.split(SEPARATOR, -1))))
                .orElseThrow(Cursors::bad);
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw bad();
        }
    }

    private static DomainException bad() {
        var detail = "The cursor was not made by this service for this query; start again without one";
        return DomainException.malformed("bad-cursor", detail, Violation.ofParameter("cursor", "bad-cursor", detail));
    }
}
