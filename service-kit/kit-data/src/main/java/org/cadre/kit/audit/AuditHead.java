package org.cadre.kit.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/**
 * The signed statement that a chain once ended here. It goes to a topic, out of reach of whoever can write to the
 * database.
 *
 * @param hash of the seal at the position, in hexadecimal
 * @param keyId the first eight bytes of the SHA-256 of the public key, in hexadecimal
 * @param publicKey X.509 in base64, for information: whoever verifies trusts the keys it was given elsewhere
 * @param signature Ed25519 over the form that {@code docs/audit.md} defines, in base64
 */
record AuditHead(
        String service,
        String chain,
        long position,
        String hash,
        String keyId,
        String publicKey,
        String signature,
        Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "cadre.%s.audit-head.signed.v1".formatted(service);
    }

    @Override
    public String topic() {
        return "cadre.%s.audit-heads.v1".formatted(service);
    }

    /** The same in every replica, for a chain has no id but its name. */
    @Override
    public UUID aggregateId() {
        return UUID.nameUUIDFromBytes(
                "audit-chain:%s:%s".formatted(service, chain).getBytes(StandardCharsets.UTF_8));
    }
}
