package org.cadre.benchmarks.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Signs tokens as RFC 7515 has it; made for one run, never written to disk. */
record RunKey(RSAPublicKey published, PrivateKey secret) {

    private static final String ID = "bench";
    private static final String ALGORITHM = "RS256";
    private static final int BITS = 2048;
    private static final ObjectMapper JSON = new ObjectMapper();

    static RunKey generated() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return of(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RunKey of(KeyPair pair) {
        return new RunKey((RSAPublicKey) pair.getPublic(), pair.getPrivate());
    }

    /** The public half as a JSON Web Key, RFC 7517. */
    Map<String, String> jwk() {
        return Map.of(
                "kty",
                "RSA",
                "kid",
                ID,
                "use",
                "sig",
                "alg",
                ALGORITHM,
                "n",
                number(published.getModulus()),
                "e",
                number(published.getPublicExponent()));
    }

    /** A token that says so. */
    String signed(Map<String, ?> claims) {
        var unsigned = base64(json(Map.of("alg", ALGORITHM, "typ", "JWT", "kid", ID))) + "." + base64(json(claims));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(secret);
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return unsigned + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] json(Map<String, ?> members) {
        try {
            return JSON.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the byte that Java adds for the sign. */
    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return base64(Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
