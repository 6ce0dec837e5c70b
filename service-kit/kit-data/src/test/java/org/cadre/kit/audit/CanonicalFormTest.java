package org.cadre.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/audit.md}, which the verifier's own implementation meets too. */
class CanonicalFormTest {

    private static final RecordedEntry ENTRY = new RecordedEntry(
            42,
            Instant.parse("2026-04-01T08:00:00.123456Z"),
            "f3a1",
            null,
            "RR8",
            "sign",
            "appraisal",
            "01920000-0000-7000-8000-000000000001",
            "ALLOWED",
            "agreed – in full",
            "60e0b220-8136-4ca5-ae46-1d97ef59d068",
            null);

    @Test
    void an_entry_has_the_form_that_the_page_shows() {
        assertThat(new String(ENTRY.canonical(), StandardCharsets.UTF_8))
                .isEqualTo("cadre-audit-entry-v1\n"
                        + "2:42,16:1775030400123456,4:f3a1,-,3:RR8,4:sign,9:appraisal,"
                        + "36:01920000-0000-7000-8000-000000000001,7:ALLOWED,18:agreed – in full,"
                        + "36:60e0b220-8136-4ca5-ae46-1d97ef59d068,-,");
    }

    @Test
    void its_seal_has_the_hashes_that_the_page_shows() {
        var seal = Seal.after(Tip.start("RR8"), ENTRY);

        assertThat(seal.entryHash().hex())
                .isEqualTo("b302611e06d45cc64301f4e18a2897bd53005e73321ff21350024b5380f2bbb0");
        assertThat(seal.hash().hex()).isEqualTo("25bb23fee8e1ae270019e7756ee9cc76e1e8a853f67bdf921a8570e6e40f179e");
    }

    @Test
    void its_head_has_the_signature_that_the_page_shows() {
        var signer = new HeadSigner("appraisal", Base64.getEncoder().encodeToString(new byte[32]));

        var head = signer.sign(Seal.after(Tip.start("RR8"), ENTRY).tip(), Instant.parse("2026-04-01T08:01:00Z"));

        assertThat(head.keyId()).isEqualTo("339e2ff917630507");
        assertThat(head.publicKey()).isEqualTo("MCowBQYDK2VwAyEAO2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=");
        assertThat(head.signature())
                .isEqualTo("Xyu153gUoHgtA/PdsX7d+LTUQjfVqb/botrhdr3o7yDcwTLjDMXOZuMrjl1X8StTJh3ig/X6Zpci2qVwE801DA==");
    }
}
