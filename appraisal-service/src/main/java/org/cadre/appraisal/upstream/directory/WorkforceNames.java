package org.cadre.appraisal.upstream.directory;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The two operations of workforce's API that say what somebody and something is called. */
@ApplicationScoped
class WorkforceNames {

    private final DirectorySettings settings;
    private final SystemToken token;
    private final ShortCalls calls;

    WorkforceNames(DirectorySettings settings, SystemToken token, ShortCalls calls) {
        this.settings = settings;
        this.token = token;
        this.calls = calls;
    }

    boolean canBeAsked() {
        return settings.workforce().isPresent()
                && settings.issuer().isPresent()
                && settings.key().isPresent();
    }

    void forgetToken() {
        token.forget();
    }

    /** All at once; one that fails fails all. */
    Future<Called> of(String organisation, Set<UUID> people) {
        return token.present().compose(bearer -> {
            var named = List.copyOf(people).stream()
                    .map(id -> person(id, bearer).map(found -> Map.entry(id, found.map(Addressee::fullName))))
                    .toList();
            var place = organisation(organisation, bearer);
            return Future.all(named).compose(all -> place).map(code -> new Called(known(named), code, true));
        });
    }

    private static Map<UUID, String> known(List<Future<Map.Entry<UUID, Optional<String>>>> named) {
        return named.stream()
                .map(Future::result)
                .filter(entry -> entry.getValue().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
    }

    /** Empty where workforce does not know the person, or not any more. */
    Future<Optional<Addressee>> of(UUID person) {
        return token.present().compose(bearer -> person(person, bearer));
    }

    private Future<Optional<Addressee>> person(UUID id, String bearer) {
        return calls.get(address("/people/%s/addressee".formatted(id)), bearer)
                .map(answer -> answer.map(WorkforceNames::addressee));
    }

    private static Addressee addressee(JsonObject answer) {
        return new Addressee(
                text(answer, "firstName"), text(answer, "lastName"), Optional.ofNullable(answer.getString("email")));
    }

    private Future<Optional<String>> organisation(String code, String bearer) {
        var query = "/organisations?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        return calls.get(address(query), bearer)
                .map(answer -> answer.map(page -> page.getJsonArray("items"))
                        .filter(items -> !items.isEmpty())
                        .map(items -> text(items.getJsonObject(0), "name")));
    }

    private static String text(JsonObject answer, String member) {
        return Optional.ofNullable(answer.getString(member))
                .orElseThrow(() -> new UnexpectedAnswer("workforce does not say " + member));
    }

    private String address(String path) {
        return settings.workforce().map(Object::toString).orElseThrow() + "/workforce/v1" + path;
    }
}
