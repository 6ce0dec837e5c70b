package org.cadre.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.Secrets;

/** Brings the realm of Cadre into a Keycloak that does not have it. */
public final class RealmImport {

    /** The client of the master realm that Keycloak makes at its first start, for this purpose. */
    public static final String CLIENT = "cadre-bootstrap";

    private final KeycloakRequests keycloak;
    private final CadreRealm realm;
    private final Secrets secrets;

    public RealmImport(String keycloak, CadreRealm realm, Secrets secrets) {
        this.keycloak = new KeycloakRequests(keycloak);
        this.realm = realm;
        this.secrets = secrets;
    }

    public boolean isDone() {
        return keycloak.get("/realms/" + CadreRealm.NAME, "").statusCode() == 200;
    }

    public void run() {
        if (!isDone()) {
            create(realm.local(secrets));
        }
    }

    private void create(JsonNode representation) {
        var response = keycloak.post("/admin/realms", administrator(), representation);
        if (response.statusCode() != 201) {
            throw new PartFailed(
                    "Keycloak refused the realm (%d): %s".formatted(response.statusCode(), response.body()));
        }
    }

    private String administrator() {
        return keycloak.token(
                "master",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        CLIENT,
                        "client_secret",
                        secrets.password(CLIENT)));
    }
}
