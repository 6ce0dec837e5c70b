package org.cadre.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;

/** Tells the process under test whom to trust, and nothing else. */
public class TrustedIssuer implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "CADRE_ISSUER", TokenIssuer.ISSUER,
                "quarkus.oidc.public-key", TokenIssuer.trusted().publicKey(),
                "CADRE_CURSOR_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
