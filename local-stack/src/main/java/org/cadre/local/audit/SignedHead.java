package org.cadre.local.audit;

import java.time.Instant;

/**
 * What a service signed about the end of one of its chains.
 *
 * @param hash in hexadecimal
 * @param signature in base64
 */
public record SignedHead(
        String service, String chain, long position, String hash, String keyId, String signature, Instant signedAt) {

    byte[] signed() {
        return CanonicalText.of(
                "cadre-audit-head-v1", service, chain, position, hash, CanonicalText.micros(signedAt), keyId);
    }
}
