package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.cadre.local.identity.NewUser;

/**
 * Somebody who holds the roles of another, but at a trust of another region and for that region, and who has no staff
 * record: a stranger by place alone. A national role has no other place.
 */
record Counterpart(List<String> roles) {

    private static final Map<String, String> ABROAD = Map.of("RR8", "RDU", "Y63", "Y59", "ENG", "ENG");
    private static final Map<Counterpart, KeptToken> TOKENS = new ConcurrentHashMap<>();

    static Counterpart of(Actor actor) {
        var claims = claims(actor.token().get()).path("cadre_roles");
        return new Counterpart(StreamSupport.stream(claims.spliterator(), false)
                .map(role -> role.asText().split("@", 2))
                .map(role -> role[0] + "@" + ABROAD.get(role[1]))
                .sorted()
                .toList());
    }

    /** Without the place. */
    List<String> functions() {
        return roles.stream().map(role -> role.split("@", 2)[0]).toList();
    }

    String token() {
        return TOKENS.computeIfAbsent(this, Counterpart::signedUp).get();
    }

    private KeptToken signedUp() {
        var name = UUID.nameUUIDFromBytes(roles.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        var login = "counterpart-" + name;
        SharedSuite.suite().users().create(new NewUser(login, "Synthetic", "Counterpart", name, "", roles));
        return new KeptToken(() -> SharedSuite.suite().tokens().of(login, name));
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
