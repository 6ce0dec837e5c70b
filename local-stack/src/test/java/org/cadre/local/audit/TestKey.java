package org.cadre.local.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/** A private key made of one byte, for heads that are signed or forged in a test. */
record TestKey(int filler, String id) {

    static final TestKey OF_THE_SERVICE = new TestKey(0, "339e2ff917630507");

    static PublicKeys trusted(TestKey... keys) {
        return PublicKeys.ofPrivate(Stream.of(keys).map(TestKey::secret).toList());
    }

    private String secret() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    private byte[] bytes() {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filler);
        return bytes;
    }

    SignedHead sign(String service, String chain, long position, String hash, Instant at)
            throws GeneralSecurityException {
        var unsigned = new SignedHead(service, chain, position, hash, id, "", at);
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, bytes())));
        signature.update(unsigned.signed());
        return new SignedHead(
                service, chain, position, hash, id, Base64.getEncoder().encodeToString(signature.sign()), at);
    }
}
