package org.cadre.local.identity;

import java.time.Duration;
import java.util.Map;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.Secrets;

/** Access tokens of people and systems of the local realm; each is valid for five minutes. */
public final class Tokens {

    private static final Duration ASSERTION_LIFE = Duration.ofSeconds(60);

    private final String issuer;
    private final KeycloakRequests keycloak;
    private final CadreRealm realm;
    private final Secrets secrets;

    public Tokens(String keycloak, CadreRealm realm, Secrets secrets) {
        this.issuer = keycloak + "/realms/" + CadreRealm.NAME;
        this.keycloak = new KeycloakRequests(keycloak);
        this.realm = realm;
        this.secrets = secrets;
    }

    public String ofDemoUser(String name) {
        var known = realm.demoUsers().stream().map(DemoUser::name).toList();
        if (!known.contains(name)) {
            throw new PartFailed("There is no demo user %s; there are %s".formatted(name, String.join(", ", known)));
        }
        return of(name, CadreRealm.passwordOf(name, secrets));
    }

    public String of(String user, String password) {
        return keycloak.token(
                CadreRealm.NAME,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        CadreRealm.DEMO_CLIENT,
                        "username",
                        user,
                        "password",
                        password));
    }

    /**
     * Of a system, which proves itself with its key ({@code private_key_jwt}).
     *
     * @param scopes such as {@code workforce.read}, separated by blanks
     */
    public String ofClient(String client, String scopes) {
        if (!realm.systems().contains(client)) {
            throw new PartFailed(
                    "There is no system client %s; there are %s".formatted(client, String.join(", ", realm.systems())));
        }
        return keycloak.token(CadreRealm.NAME, form(assertionOf(client), scopes));
    }

    /** What {@link #ofClient} sends, for somebody who wants to see or to misuse it. */
    public String assertionOf(String client) {
        return ClientKey.of(client, secrets).assertion(issuer, ASSERTION_LIFE);
    }

    private static Map<String, String> form(String assertion, String scopes) {
        return Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion,
                "scope",
                scopes);
    }
}
