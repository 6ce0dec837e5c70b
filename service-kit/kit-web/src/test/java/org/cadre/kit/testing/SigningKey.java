package org.cadre.kit.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/** A key an issuer signs with, published for RS256 under its id. */
public record SigningKey(String id, KeyPair pair) {

    public static SigningKey named(String id) {
        return ofBits(id, 2048);
    }

    public static SigningKey ofBits(String id, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return new SigningKey(id, generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a JSON Web Key. */
    String published() {
        return publishedFor("RS256", "sig");
    }

    public String publishedFor(String algorithm, String use) {
        var key = new RsaJsonWebKey((RSAPublicKey) pair.getPublic());
        key.setKeyId(id);
        key.setAlgorithm(algorithm);
        key.setUse(use);
        return key.toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}
