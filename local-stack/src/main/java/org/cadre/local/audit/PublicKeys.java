package org.cadre.local.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Ed25519 keys whose heads count: the present one and earlier ones. Keys found beside a head prove nothing. */
public final class PublicKeys {

    private static final String ED25519 = "Ed25519";
    private static final int ID_LENGTH = 16;

    private final Map<String, PublicKey> byId = new HashMap<>();

    /** One key a line, X.509 in base64; empty lines and those that begin with {@code #} are passed over. */
    public static PublicKeys in(Path file) throws IOException {
        var keys = new PublicKeys();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(decoded(line.strip()));
            }
        }
        return keys;
    }

    /** The counterparts of private keys, each 32 bytes in base64. */
    public static PublicKeys ofPrivate(List<String> secrets) {
        var keys = new PublicKeys();
        secrets.forEach(secret -> keys.add(counterpart(Base64.getDecoder().decode(secret.strip()))));
        return keys;
    }

    boolean signed(SignedHead head) {
        var key = byId.get(head.keyId());
        if (key == null) {
            return false;
        }
        try {
            var verifier = Signature.getInstance(ED25519);
            verifier.initVerify(key);
            verifier.update(head.signed());
            return verifier.verify(Base64.getDecoder().decode(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private void add(PublicKey key) {
        byId.put(Hash.over(key.getEncoded()).hex().substring(0, ID_LENGTH), key);
    }

    private static PublicKey decoded(String base64) {
        try {
            return KeyFactory.getInstance(ED25519)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("%s is no Ed25519 public key".formatted(base64), e);
        }
    }

    /** The JDK computes a public key only where it draws the private one, so that is drawn from the given bytes. */
    private static PublicKey counterpart(byte[] secret) {
        try {
            var generator = KeyPairGenerator.getInstance(ED25519);
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                @Override
                public void nextBytes(byte[] drawn) {
                    System.arraycopy(secret, 0, drawn, 0, drawn.length);
                }
            });
            return generator.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
