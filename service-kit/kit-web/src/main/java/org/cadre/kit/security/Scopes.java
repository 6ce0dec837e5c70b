package org.cadre.kit.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an application was allowed to do, service by service: {@code workforce.read}, {@code workforce.write}.
 *
 * <p>A token is a person's if it names the session in which the person signed in ({@code sid}, OpenID Connect). All
 * others are system clients, so a token that lacks the mark by mistake can do less and not more. A system client needs
 * the scope of every call. A person's token does so only if it carries such scopes at all: then the person let an
 * application do just that.
 */
public final class Scopes {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*\\.(read|write)");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final boolean person;
    private final List<String> granted;

    private Scopes(boolean person, List<String> granted) {
        this.person = person;
        this.granted = granted;
    }

    /**
     * @param text separated by blanks, as in the claim {@code scope}
     * @param person whether the token names the session in which somebody signed in
     */
    static Scopes of(String text, boolean person) {
        var granted = Arrays.stream(text.split(" +"))
                .filter(scope -> FORM.matcher(scope).matches())
                .toList();
        return new Scopes(person, granted);
    }

    /** Whether nobody signed in for this token. */
    public boolean ofSystemClient() {
        return !person;
    }

    /** Those of the form {@code service.read} and {@code service.write}. */
    public Set<String> granted() {
        return granted.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The scope that this call needs and the token does not have. */
    public Optional<String> missingFor(String service, String method) {
        var needed = service + (READING.contains(method) ? ".read" : ".write");
        var free = person && granted.isEmpty();
        return free || granted.contains(needed) ? Optional.empty() : Optional.of(needed);
    }

    /** The sentence of a refusal. */
    public static String refusal(String missing) {
        return "This needs an access token with the scope " + missing;
    }
}
