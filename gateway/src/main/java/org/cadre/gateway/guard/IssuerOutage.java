package org.cadre.gateway.guard;

import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells a token that is wrong from an issuer that does not answer: the client can mend only the first. */
final class IssuerOutage {

    private IssuerOutage() {}

    static boolean explains(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OIDCException
                        || cause instanceof IOException
                        || cause instanceof TimeoutException);
    }
}
