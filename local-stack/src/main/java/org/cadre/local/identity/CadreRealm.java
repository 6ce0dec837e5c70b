package org.cadre.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Secrets;

/** The realm as production has it, and what only a local suite adds: some clients and the demo users. */
public final class CadreRealm {

    public static final String NAME = "cadre";
    /** The public client that may ask for a demo user's token with a password. */
    public static final String DEMO_CLIENT = "cadre-demo";
    /** The confidential client that may make users. */
    public static final String LOCAL_CLIENT = "cadre-local";

    /** A system that signs in with a key of its own. */
    public static final String INTEGRATOR = "cadre-integrator";
    /** As which appraisal asks workforce what people are called. */
    public static final String LETTERS = "cadre-letters";

    private final ObjectMapper json = new ObjectMapper();
    private final Checkout checkout;

    public CadreRealm(Checkout checkout) {
        this.checkout = checkout;
    }

    public JsonNode production() {
        return read("cadre-realm.json");
    }

    /** The people a newcomer can act as, in the order of the file. */
    public List<DemoUser> demoUsers() {
        return StreamSupport.stream(additions().path("users").spliterator(), false)
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(DemoUser::of)
                .toList();
    }

    /** The clients that sign in with a key and call for themselves. */
    public List<String> systems() {
        return StreamSupport.stream(additions().path("clients").spliterator(), false)
                .filter(CadreRealm::isSystem)
                .map(client -> client.path("clientId").asText())
                .toList();
    }

    /** The production realm plus the local additions, with passwords that no file of the repository holds. */
    public JsonNode local(Secrets secrets) {
        var realm = (ObjectNode) production();
        var additions = additions();
        var clients = realm.withArray("clients");
        additions.path("clients").forEach(client -> clients.add(withSecret((ObjectNode) client, secrets)));
        var users = realm.withArray("users");
        additions.path("users").forEach(user -> users.add(withPassword((ObjectNode) user, secrets)));
        return realm;
    }

    private static boolean isSystem(JsonNode client) {
        return client.path("clientAuthenticatorType").asText().equals("client-jwt");
    }

    /** The private key of a system, PKCS #8 in base64 on one line. */
    public static String keyOf(String system, Secrets secrets) {
        return secrets.privateKey(ClientKey.fileOf(system)).replaceAll("-----[A-Z ]+-----|\\s", "");
    }

    public static String passwordOf(String user, Secrets secrets) {
        return secrets.password("user-" + user);
    }

    /** Nobody but the client has its private key; the realm gets the public one. */
    private static ObjectNode withSecret(ObjectNode client, Secrets secrets) {
        var id = client.path("clientId").asText();
        if (isSystem(client)) {
            var keys = "{\"keys\": [%s]}".formatted(ClientKey.of(id, secrets).published());
            client.withObject("attributes").put("jwks.string", keys);
        }
        if (id.equals(LOCAL_CLIENT)) {
            client.put("secret", secrets.password(LOCAL_CLIENT));
        }
        return client;
    }

    private static ObjectNode withPassword(ObjectNode user, Secrets secrets) {
        if (!user.has("serviceAccountClientId")) {
            ArrayNode credentials = user.putArray("credentials");
            credentials
                    .addObject()
                    .put("type", "password")
                    .put("value", passwordOf(user.path("username").asText(), secrets))
                    .put("temporary", false);
        }
        return user;
    }

    private JsonNode additions() {
        return read("cadre-realm-local.json");
    }

    private JsonNode read(String name) {
        try {
            return json.readTree(checkout.realmFile(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
