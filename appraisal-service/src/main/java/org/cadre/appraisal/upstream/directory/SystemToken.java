package org.cadre.appraisal.upstream.directory;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The access token with which this service asks for itself ({@code client_credentials}); kept in memory while it is good. */
@ApplicationScoped
class SystemToken {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final String FORM = "grant_type=client_credentials&scope=workforce.read"
            + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=";

    /** The text of a token and from when on another is asked for. */
    private record Kept(String token, Instant until) {

        @Override
        public String toString() {
            return "Kept[until=%s]".formatted(until);
        }
    }

    private final DirectorySettings settings;
    private final ShortCalls calls;
    private final ClientAssertion assertion;
    private final Clock clock;
    private volatile Optional<Kept> kept = Optional.empty();

    SystemToken(DirectorySettings settings, ShortCalls calls, ClientAssertion assertion, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.assertion = assertion;
        this.clock = clock;
    }

    Future<String> present() {
        return kept.filter(known -> clock.instant().isBefore(known.until()))
                .map(known -> Future.succeededFuture(known.token()))
                .orElseGet(this::fetch);
    }

    /** Whatever failed may have been the token's fault: its key or its client may have been exchanged. */
    void forget() {
        kept = Optional.empty();
    }

    private Future<String> fetch() {
        return Future.succeededFuture(settings.issuer().orElseThrow() + DESCRIPTION)
                .compose(calls::get)
                .map(SystemToken::there)
                .compose(issuer -> calls.post(text(issuer, "token_endpoint"), form(text(issuer, "issuer"))))
                .map(SystemToken::there)
                .map(this::keep);
    }

    private String form(String issuer) {
        return FORM + URLEncoder.encode(assertion.to(issuer), StandardCharsets.UTF_8);
    }

    private String keep(JsonObject answer) {
        var token = text(answer, "access_token");
        var until =
                clock.instant().plusSeconds(answer.getLong("expires_in", 0L)).minus(EARLY);
        kept = Optional.of(new Kept(token, until));
        return token;
    }

    private static JsonObject there(Optional<JsonObject> answer) {
        return answer.orElseThrow(() -> new UnexpectedAnswer("the issuer is not there"));
    }

    private static String text(JsonObject answer, String member) {
        return Optional.ofNullable(answer.getString(member))
                .orElseThrow(() -> new UnexpectedAnswer("the issuer does not say " + member));
    }
}
