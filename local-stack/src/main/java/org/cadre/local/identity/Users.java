package org.cadre.local.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.Secrets;

/** Makes further users of the local realm, for a demonstration or a test. */
public final class Users {

    private static final String PATH = "/admin/realms/" + CadreRealm.NAME + "/users";
    private static final int CREATED = 201;

    private final ObjectMapper json = new ObjectMapper();
    private final KeycloakRequests keycloak;
    private final Secrets secrets;

    public Users(String keycloak, Secrets secrets) {
        this.keycloak = new KeycloakRequests(keycloak);
        this.secrets = secrets;
    }

    /** Makes the user; a name that is taken is a failure. */
    public void create(NewUser user) {
        var response = keycloak.post(PATH, administrator(), representation(user));
        if (response.statusCode() != CREATED) {
            throw new PartFailed("Keycloak refused the user %s (%d): %s"
                    .formatted(user.name(), response.statusCode(), response.body()));
        }
    }

    private ObjectNode representation(NewUser user) {
        var body = json.createObjectNode()
                .put("username", user.name())
                .put("enabled", true)
                .put("firstName", user.firstName())
                .put("lastName", user.lastName());
        var attributes = body.putObject("attributes");
        user.roles().forEach(attributes.withArray("cadre_roles")::add);
        if (!user.staffUid().isEmpty()) {
            attributes.putArray("staff_uid").add(user.staffUid());
        }
        body.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", user.password())
                .put("temporary", false);
        return body;
    }

    private String administrator() {
        return keycloak.token(
                CadreRealm.NAME,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        CadreRealm.LOCAL_CLIENT,
                        "client_secret",
                        secrets.password(CadreRealm.LOCAL_CLIENT)));
    }
}
