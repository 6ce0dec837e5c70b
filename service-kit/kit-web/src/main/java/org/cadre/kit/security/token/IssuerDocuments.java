package org.cadre.kit.security.token;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the keys where the issuer's own description says they are. Follows no redirect. */
@ApplicationScoped
class IssuerDocuments {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final HttpClient http;
    private final IssuerConfig config;
    private final String issuer;

    IssuerDocuments(
            Vertx vertx, IssuerConfig config, @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
        var patience = Math.toIntExact(config.patience().toMillis());
        this.http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(patience));
        this.config = config;
        this.issuer = issuer;
    }

    /** The JSON Web Key Set as text. */
    Future<String> keys() {
        return get(config.address().orElseThrow() + DESCRIPTION).compose(text -> get(placeOfKeys(text)));
    }

    private String placeOfKeys(String description) {
        var json = new JsonObject(description);
        if (!issuer.equals(json.getString("issuer"))) {
            throw new IllegalStateException("The issuer calls itself something else than what tokens are to name");
        }
        return json.getString("jwks_uri");
    }

    private Future<String> get(String address) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(URI.create(address).toString())
                .setTimeout(config.patience().toMillis());
        return http.request(options).compose(request -> request.send().compose(IssuerDocuments::text));
    }

    private static Future<String> text(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body().map(Object::toString)
                : Future.failedFuture("The issuer answered with " + response.statusCode());
    }
}
