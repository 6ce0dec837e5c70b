package org.cadre.local.identity;

import java.util.Map;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.Secrets;

/** Access tokens of people of the local realm; each is valid for five minutes. */
public final class Tokens {

    private final KeycloakRequests keycloak;
    private final CadreRealm realm;
    private final Secrets secrets;

    public Tokens(String keycloak, CadreRealm realm, Secrets secrets) {
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
}
