package org.cadre.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cadre.local.state.Secrets;

/** The key with which a system proves who it is; it lies in a private file and signs for 60 seconds at a time. */
record ClientKey(String client, RSAPrivateCrtKey key) {

    private static final String ALGORITHM = "PS256";
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, PSSParameterSpec.TRAILER_FIELD_BC);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.systemUTC();

    static ClientKey of(String client, Secrets secrets) {
        var pem = secrets.privateKey(fileOf(client));
        var encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new ClientKey(client, (RSAPrivateCrtKey) key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret that holds it. */
    static String fileOf(String client) {
        return "client-" + client + ".pem";
    }

    /** The public half as a JSON Web Key. */
    String published() {
        var members = new LinkedHashMap<String, String>(required());
        members.put("kid", id());
        members.put("use", "sig");
        members.put("alg", ALGORITHM);
        return json(members);
    }

    /** The thumbprint of RFC 7638: the key's members in order of their names, hashed. */
    String id() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return base64(hash.digest(json(required()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A signed statement that can be used once, by whoever presents it to the issuer in time. */
    String assertion(String issuer, Duration life) {
        var now = CLOCK.instant().getEpochSecond();
        var claims = Map.of(
                "iss",
                client,
                "sub",
                client,
                "aud",
                issuer,
                "jti",
                UUID.randomUUID().toString(),
                "iat",
                now,
                "exp",
                now + life.toSeconds());
        var header = Map.of("alg", ALGORITHM, "typ", "JWT", "kid", id());
        var unsigned = base64(json(header).getBytes(StandardCharsets.UTF_8)) + "."
                + base64(json(claims).getBytes(StandardCharsets.UTF_8));
        return unsigned + "." + base64(signature(unsigned));
    }

    private byte[] signature(String text) {
        try {
            var signer = Signature.getInstance("RSASSA-PSS");
            signer.setParameter(PSS);
            signer.initSign(key);
            signer.update(text.getBytes(StandardCharsets.US_ASCII));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> required() {
        return new TreeMap<>(Map.of("kty", "RSA", "e", number(key.getPublicExponent()), "n", number(key.getModulus())));
    }

    /** Without the byte that Java adds for the sign. */
    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return base64(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String json(Map<String, ?> members) {
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
