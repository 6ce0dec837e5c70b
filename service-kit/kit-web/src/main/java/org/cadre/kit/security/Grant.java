package org.cadre.kit.security;

import java.util.Optional;

/**
 * A role held at an organisation, written {@code role@ODS} in the token.
 *
 * @param organisation ODS code of a trust, ICB or region, or {@code ENG} for the national level
 */
public record Grant(String role, String organisation) {

    static Optional<Grant> parse(String text) {
        var at = text.indexOf('@');
        return at > 0 && at < text.length() - 1
                ? Optional.of(new Grant(text.substring(0, at), text.substring(at + 1)))
                : Optional.empty();
    }
}
