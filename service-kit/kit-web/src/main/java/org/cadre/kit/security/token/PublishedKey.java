package org.cadre.kit.security.token;

import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * A key that the issuer signs access tokens with. It counts for the one algorithm it was published for.
 *
 * @param name the same for the same key and algorithm only, whatever id the issuer gives it
 * @param text the key in base64
 */
record PublishedKey(String id, String name, String algorithm, String text) {

    private static final int FEWEST_BITS = 2048;
    private static final String SIGNATURE = "sig";
    private static final String WITHOUT_WORD = "RS256";

    /** By their ids; keys for encryption, short keys and those of other algorithms are left out. */
    static Map<String, PublishedKey> in(String keySet, Set<String> algorithms) {
        try {
            return new JsonWebKeySet(keySet)
                    .getJsonWebKeys().stream()
                            .flatMap(key -> of(key).stream())
                            .filter(key -> algorithms.contains(key.algorithm()))
                            .collect(Collectors.toMap(PublishedKey::id, key -> key));
        } catch (JoseException e) {
            throw new IllegalStateException("The issuer's keys cannot be read", e);
        }
    }

    private static Optional<PublishedKey> of(JsonWebKey key) {
        return key instanceof RsaJsonWebKey rsa && rsa.getKeyId() != null && signs(rsa) && isLong(rsa)
                ? Optional.of(of(rsa))
                : Optional.empty();
    }

    private static PublishedKey of(RsaJsonWebKey key) {
        var algorithm = Optional.ofNullable(key.getAlgorithm()).orElse(WITHOUT_WORD);
        var name = key.calculateBase64urlEncodedThumbprint("SHA-256") + "." + algorithm;
        var text = Base64.getEncoder().encodeToString(key.getRsaPublicKey().getEncoded());
        return new PublishedKey(key.getKeyId(), name, algorithm, text);
    }

    private static boolean signs(JsonWebKey key) {
        return key.getUse() == null || key.getUse().equals(SIGNATURE);
    }

    private static boolean isLong(RsaJsonWebKey key) {
        RSAPublicKey numbers = key.getRsaPublicKey();
        return numbers.getModulus().bitLength() >= FEWEST_BITS;
    }
}
