package org.cadre.kit.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cadre.kit.security.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Recognises a request that comes again. The body is compared by a keyed hash (HMAC-SHA-256), so the table does not
 * tell what was sent.
 */
@ApplicationScoped
class RequestFingerprint {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PART = 16 * 1024;

    private final Request request;
    private final UriInfo uri;
    private final Caller caller;
    private final ObjectMapper json;
    private final SecretKeySpec key;

    RequestFingerprint(
            Request request,
            UriInfo uri,
            Caller caller,
            ObjectMapper json,
            @ConfigProperty(name = "cadre.idempotency.key") String key) {
        this.request = request;
        this.uri = uri;
        this.caller = caller;
        this.json = json;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM);
    }

    /** Client, user, method and path. */
    String scope() {
        return hash(String.join(
                "\n",
                caller.client(),
                caller.subject(),
                request.getMethod(),
                uri.getRequestUri().getRawPath()));
    }

    /** Query and body. */
    String of(InvocationContext operation) throws IOException {
        var mac = mac();
        mac.update(String.valueOf(uri.getRequestUri().getRawQuery()).getBytes(StandardCharsets.UTF_8));
        var parameters = operation.getMethod().getParameters();
        for (var index = 0; index < parameters.length; index++) {
            if (parameters[index].getAnnotations().length == 0
                    || Arrays.stream(parameters[index].getAnnotations())
                            .allMatch(annotation ->
                                    annotation.annotationType().getName().startsWith("jakarta.validation."))) {
                add(operation.getParameters()[index], mac);
            }
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /** A file may be large: no more than a part of it is in memory. */
    private void add(Object body, Mac mac) throws IOException {
        if (body instanceof File file) {
            var part = new byte[PART];
            try (var content = Files.newInputStream(file.toPath())) {
                for (var length = content.read(part); length >= 0; length = content.read(part)) {
                    mac.update(part, 0, length);
                }
            }
        } else {
            mac.update(json.writeValueAsBytes(body));
        }
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(mac().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }
}
