package org.cadre.kit.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, as the verified access token says it. Relations between people are never in the token. */
@RequestScoped
public class Caller implements Holder {

    /** The national level. */
    public static final String ENGLAND = "ENG";

    private final JsonWebToken token;
    private final OrganisationTree organisations;

    Caller(JsonWebToken token, OrganisationTree organisations) {
        this.token = token;
        this.organisations = organisations;
    }

    /** For the audit: stable, opaque, and the same in every service. */
    public String subject() {
        return Optional.ofNullable(token.getSubject()).orElse("anonymous");
    }

    /** The application that was given the token; empty if the issuer does not say. */
    public String client() {
        return token.<String>claim("azp").orElse("");
    }

    /** The 12-digit staff number that people events map to a person; absent for people without a staff record. */
    public Optional<String> staffUid() {
        return token.<String>claim("staff_uid");
    }

    /** Whether an application calls for itself: nobody signed in. */
    public boolean isSystemClient() {
        return Scopes.of(token).ofSystemClient();
    }

    /** Scopes of the form {@code workforce.read}; empty for a person who gave an application no narrower leave. */
    public Set<String> scopes() {
        return Scopes.of(token).granted();
    }

    public List<Grant> grants() {
        return token.<JsonArray>claim("cadre_roles").stream()
                .flatMap(List::stream)
                .filter(JsonString.class::isInstance)
                .flatMap(role -> Grant.parse(((JsonString) role).getString()).stream())
                .toList();
    }

    @Override
    public boolean holds(String role, String organisation) {
        return grants().stream()
                .filter(grant -> grant.role().equals(role))
                .anyMatch(grant -> grant.organisation().equals(ENGLAND)
                        || organisations.covers(grant.organisation(), organisation));
    }

    @Override
    public boolean holdsSomewhere(String role) {
        return grants().stream().anyMatch(grant -> grant.role().equals(role));
    }

    @Override
    public boolean isEmployee() {
        return staffUid().isPresent();
    }

    /** Whether a role is held nationally that works with single things; national analysts read aggregates only. */
    public boolean seesAllOrganisations() {
        return grants().stream()
                .anyMatch(grant ->
                        grant.organisation().equals(ENGLAND) && !grant.role().equals(Roles.NATIONAL_ANALYST));
    }
}
