package org.cadre.kit.operation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * What a change answered, as it is answered again.
 *
 * @param body JSON, or null where there was none
 * @param fingerprint of the request it answered
 * @param subject JSON of what the permission was granted for
 */
record StoredAnswer(int status, String location, String etag, String body, String fingerprint, String subject) {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");
    static final String REPLAYED = "Idempotency-Replayed";

    /** The same answer to the same request, which has another fingerprint under another secret. */
    StoredAnswer to(String sameRequest) {
        return new StoredAnswer(status, location, etag, body, sameRequest, subject);
    }

    RestResponse<String> again() {
        var answer = ResponseBuilder.<String>create(status).header(REPLAYED, "true");
        Optional.ofNullable(location).map(URI::create).ifPresent(answer::location);
        Optional.ofNullable(etag).ifPresent(tag -> answer.header(HttpHeaders.ETAG, tag));
        Optional.ofNullable(body).ifPresent(json -> answer.entity(json).type(JSON));
        return answer.build();
    }
}
