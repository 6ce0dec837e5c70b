package org.cadre.kit.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cadre.kit.sealing.SealingKey;
import org.cadre.kit.security.Caller;

/**
 * Recognises a request that comes again. The body is compared by a keyed hash (HMAC-SHA-256), so the table does not
 * tell what was sent. While a key has a previous one, a request has a name under each of them, the present one first.
 */
@ApplicationScoped
class RequestFingerprint {

    @ConfigMapping(prefix = "cadre.idempotency")
    interface Keys {

        /** 32 bytes in base64; the same for all replicas of a service. */
        String key();

        /** The key before the last rotation: a replica that still has only this one, and what it stored, count too. */
        Optional<String> previousKey();
    }

    /** One secret: it hashes what came, and what was answered is sealed under a key derived of it. */
    private record Secret(SecretKeySpec key, SealingKey seal) {

        static Secret of(String base64) {
            return new Secret(
                    new SecretKeySpec(Base64.getDecoder().decode(base64), ALGORITHM),
                    SealingKey.derived(base64, "cadre idempotency answers"));
        }
    }

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PART = 16 * 1024;

    private final Request request;
    private final UriInfo uri;
    private final Caller caller;
    private final ObjectMapper json;
    private final List<Secret> secrets;

    RequestFingerprint(Request request, UriInfo uri, Caller caller, ObjectMapper json, Keys keys) {
        this.request = request;
        this.uri = uri;
        this.caller = caller;
        this.json = json;
        this.secrets = Stream.concat(Stream.of(keys.key()), keys.previousKey().stream())
                .map(Secret::of)
                .toList();
    }

    /** Client, user, method and path. */
    List<KeyedScope> scopes() {
        var scope = String.join(
                "\n",
                caller.client(),
                caller.subject(),
                request.getMethod(),
                uri.getRequestUri().getRawPath());
        return secrets.stream()
                .map(secret -> new KeyedScope(hash(scope, secret.key()), secret.seal()))
                .toList();
    }

    /** Query and body; in the order of the scopes. */
    List<String> of(InvocationContext operation) throws IOException {
        var fingerprints = new ArrayList<String>();
        for (var secret : secrets) {
            fingerprints.add(of(operation, secret.key()));
        }
        return fingerprints;
    }

    private String of(InvocationContext operation, SecretKeySpec key) throws IOException {
        var mac = mac(key);
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

    private static String hash(String text, SecretKeySpec key) {
        return HexFormat.of().formatHex(mac(key).doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }
}
