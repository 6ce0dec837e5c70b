package org.cadre.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cadre.local.sample.ReservedPerson;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CadreRealmTest {

    private final CadreRealm realm = new CadreRealm(Checkout.around(Path.of(".")));

    @TempDir
    Path folder;

    @Test
    void production_has_no_client_and_no_user_of_the_demonstration() {
        var production = realm.production();

        assertThat(each(production, "clients")
                        .map(client -> client.path("clientId").asText()))
                .isNotEmpty()
                .doesNotContain(
                        CadreRealm.DEMO_CLIENT, CadreRealm.LOCAL_CLIENT, CadreRealm.INTEGRATOR, CadreRealm.LETTERS);
        assertThat(production.has("users")).isFalse();
    }

    @Test
    void production_has_no_password_grant_not_even_where_keycloak_makes_one() {
        var clients = each(realm.production(), "clients").toList();

        assertThat(clients).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        });
        assertThat(clients).anySatisfy(client -> {
            assertThat(client.path("clientId").asText()).isEqualTo("admin-cli");
            assertThat(client.path("enabled").asBoolean(true)).isFalse();
        });
    }

    @Test
    void production_has_no_client_that_proves_itself_with_a_secret() {
        assertThat(each(realm.production(), "clients")).allSatisfy(client -> {
            assertThat(client.has("secret")).isFalse();
            var needsNoProof = client.path("bearerOnly").asBoolean()
                    || client.path("publicClient").asBoolean();
            var hasKey = client.path("clientAuthenticatorType").asText().equals("client-jwt");
            assertThat(needsNoProof || hasKey).isTrue();
        });
    }

    @Test
    void there_is_a_scope_for_reading_and_one_for_writing_each_service() {
        var scopes = each(realm.production(), "clientScopes")
                .map(scope -> scope.path("name").asText())
                .filter(name -> name.contains("."));

        assertThat(scopes)
                .containsExactlyInAnyOrder(
                        "appraisal.read", "appraisal.write",
                        "training.read", "training.write",
                        "talent.read", "talent.write",
                        "workforce.read", "workforce.write");
        assertThat(realm.production().path("defaultDefaultClientScopes").toString())
                .doesNotContain(".read", ".write");
        assertThat(each(realm.production(), "clientScopes")
                        .filter(scope -> scope.path("name").asText().contains(".")))
                .allSatisfy(scope -> assertThat(scope.path("attributes")
                                .path("include.in.token.scope")
                                .asText())
                        .isEqualTo("true"));
    }

    @Test
    void systems_sign_in_with_keys_whose_private_halves_the_realm_does_not_have() throws Exception {
        var secrets = new StateFolder(folder).secrets();

        assertThat(realm.systems()).containsExactly(CadreRealm.INTEGRATOR, CadreRealm.LETTERS);
        for (var system : realm.systems()) {
            var client = each(realm.local(secrets), "clients")
                    .filter(one -> one.path("clientId").asText().equals(system))
                    .findFirst()
                    .orElseThrow();
            var key = new ObjectMapper()
                    .readTree(client.path("attributes").path("jwks.string").asText())
                    .path("keys")
                    .path(0);

            assertThat(client.has("secret")).isFalse();
            assertThat(key.path("alg").asText()).isEqualTo("PS256");
            assertThat(key.path("n").asText()).hasSizeGreaterThan(500);
            assertThat(List.of("d", "p", "q", "dp", "dq", "qi")).noneMatch(key::has);
            assertThat(each(realm.local(secrets), "clients")).contains(client);
            assertThat(secrets.file("client-%s.pem".formatted(system)))
                    .content()
                    .startsWith("-----BEGIN PRIVATE KEY-----");
        }
    }

    @Test
    void the_system_that_asks_for_names_may_do_nothing_else() {
        var local = realm.local(new StateFolder(folder).secrets());
        var client = each(local, "clients")
                .filter(one -> one.path("clientId").asText().equals(CadreRealm.LETTERS))
                .findFirst()
                .orElseThrow();
        var account = each(local, "users")
                .filter(user -> user.path("serviceAccountClientId").asText().equals(CadreRealm.LETTERS))
                .findFirst()
                .orElseThrow();

        assertThat(each(client, "optionalClientScopes").map(JsonNode::asText)).containsExactly("workforce.read");
        assertThat(each(account.path("attributes"), "cadre_roles").map(JsonNode::asText))
                .containsExactly("letters@ENG");
    }

    @Test
    void production_signs_with_public_keys_and_slows_down_guessing() {
        assertThat(realm.production().path("defaultSignatureAlgorithm").asText())
                .isIn("RS256", "ES256");
        assertThat(realm.production().path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.production().path("registrationAllowed").asBoolean(true))
                .isFalse();
    }

    @Test
    void a_token_names_every_service_as_audience_and_carries_uid_and_roles() {
        var scope = each(realm.production(), "clientScopes")
                .filter(candidate -> candidate.path("name").asText().equals("cadre"))
                .findFirst()
                .orElseThrow();

        assertThat(configured(scope, "included.client.audience"))
                .contains("appraisal", "training", "talent", "workforce");
        assertThat(configured(scope, "claim.name")).containsExactlyInAnyOrder("staff_uid", "cadre_roles");
    }

    @Test
    void only_administrators_edit_what_tokens_are_made_of() throws Exception {
        var provider = realm.production()
                .path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0);
        var text =
                provider.path("config").path("kc.user.profile.config").path(0).asText();
        var attributes = each(new ObjectMapper().readTree(text), "attributes");

        assertThat(attributes).isNotEmpty().allSatisfy(attribute -> {
            var editors = each(attribute.path("permissions"), "edit").map(JsonNode::asText);
            assertThat(editors).containsExactly("admin");
        });
    }

    @Test
    void no_file_of_the_repository_holds_a_password_and_the_local_realm_has_one_for_everybody() {
        var local = realm.local(new StateFolder(folder).secrets());

        assertThat(realm.production().toString()).doesNotContain("\"credentials\"", "\"secret\"");
        assertThat(each(local, "users").filter(user -> !user.has("serviceAccountClientId")))
                .hasSize(realm.demoUsers().size())
                .allSatisfy(user -> assertThat(
                                user.path("credentials").path(0).path("value").asText())
                        .hasSizeGreaterThan(20));
    }

    @Test
    void demo_users_on_the_staff_are_the_people_reserved_in_the_sample() {
        var inRealm = realm.demoUsers().stream().map(DemoUser::staffUid).filter(uid -> !uid.isEmpty());

        assertThat(inRealm)
                .containsExactlyElementsOf(Arrays.stream(ReservedPerson.values())
                        .map(ReservedPerson::staffUid)
                        .toList());
    }

    private static List<String> configured(JsonNode scope, String key) {
        return each(scope, "protocolMappers")
                .map(mapper -> mapper.path("config").path(key).asText())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }
}
