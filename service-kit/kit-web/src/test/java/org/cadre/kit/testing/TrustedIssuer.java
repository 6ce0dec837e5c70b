package org.cadre.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** An issuer that publishes its keys as the real one does; the process under test is told to trust it. */
public class TrustedIssuer implements QuarkusTestResourceLifecycleManager {

    private static final IssuerServer SERVER =
            new IssuerServer(TokenIssuer.trusted().key());

    /** The one that the process under test asks. */
    public static IssuerServer server() {
        return SERVER;
    }

    /** For a process that needs nothing else of this class. */
    public static Map<String, String> settings() {
        return Map.of(
                "CADRE_ISSUER",
                TokenIssuer.ISSUER,
                "cadre.issuer.address",
                SERVER.address(),
                "cadre.issuer.refresh",
                "1S",
                "cadre.issuer.pause",
                "1S");
    }

    @Override
    public Map<String, String> start() {
        SERVER.comeBack();
        var settings = new HashMap<>(settings());
        settings.put("CADRE_CURSOR_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        return settings;
    }

    @Override
    public void stop() {
        SERVER.goAway();
    }
}
