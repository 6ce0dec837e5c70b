package org.cadre.kit.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** Signs the ends of chains with the service's Ed25519 key. */
final class HeadSigner {

    private static final int KEY_BYTES = 32;
    private static final int KEY_ID_LENGTH = 16;
    private static final String ED25519 = "Ed25519";

    private final String service;
    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    /** Takes the key as 32 bytes in base64. */
    HeadSigner(String service, String key) {
        this.service = service;
        try {
            var secret = Base64.getDecoder().decode(key);
            if (secret.length != KEY_BYTES) {
                throw new IllegalArgumentException("It has %d bytes".formatted(secret.length));
            }
            privateKey = KeyFactory.getInstance(ED25519)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
            publicKey = publicKeyOf(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    AuditHead sign(Tip tip, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var hash = tip.hash().hex();
        var signed = new CanonicalForm("cadre-audit-head-v1")
                .add(service)
                .add(tip.chain())
                .add(tip.position())
                .add(hash)
                .add(at)
                .add(keyId())
                .bytes();
        return new AuditHead(
                service, tip.chain(), tip.position(), hash, keyId(), publicKey(), base64(signature(signed)), at);
    }

    String keyId() {
        return Hash.over(publicKey.getEncoded()).hex().substring(0, KEY_ID_LENGTH);
    }

    /** X.509 in base64. */
    String publicKey() {
        return base64(publicKey.getEncoded());
    }

    /** The JDK computes a public key only where it draws the private one, so that is drawn from the given bytes. */
    private static PublicKey publicKeyOf(byte[] secret) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(ED25519);
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] drawn) {
                System.arraycopy(secret, 0, drawn, 0, drawn.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }

    private byte[] signature(byte[] message) {
        try {
            var signature = Signature.getInstance(ED25519);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
