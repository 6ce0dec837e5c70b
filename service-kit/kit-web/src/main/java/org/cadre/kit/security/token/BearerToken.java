package org.cadre.kit.security.token;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The access token of a request (RFC 6750). */
public final class BearerToken {

    private static final String SCHEME = "bearer ";

    private BearerToken() {}

    /** Empty if the header is for another scheme. */
    public static Optional<String> in(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()))
                : Optional.empty();
    }

    /** Empty if the request brings none; two are refused, because two readers might choose differently. */
    static Optional<String> of(RoutingContext request) {
        var sent = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.size() > 1) {
            throw new AuthenticationFailedException("two Authorization headers");
        }
        return sent.stream().flatMap(header -> in(header).stream()).findFirst();
    }
}
