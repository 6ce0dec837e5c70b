package org.cadre.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is calling, as the verified access token says it. Relations between people are never in the token. */
@RequestScoped
public class Caller implements Holder {

    /** The national level. */
    public static final String ENGLAND = "ENG";

    private final AccessToken token;
    private final OrganisationTree organisations;

    Caller(SecurityIdentity identity, OrganisationTree organisations) {
        this.token = AccessToken.of(identity);
        this.organisations = organisations;
    }

    /** For the audit: stable, opaque, and the same in every service. */
    public String subject() {
        return token.subject();
    }

    /** The application that was given the token; empty if the issuer does not say. */
    public String client() {
        return token.client();
    }

    /** The 12-digit staff number that people events map to a person; absent for people without a staff record. */
    public Optional<String> staffUid() {
        return token.staffUid();
    }

    /** Whether an application calls for itself: nobody signed in. */
    public boolean isSystemClient() {
        return token.scopes().ofSystemClient();
    }

    /** Scopes of the form {@code workforce.read}; empty for a person who gave an application no narrower leave. */
    public Set<String> scopes() {
        return token.scopes().granted();
    }

    public List<Grant> grants() {
        return token.grants();
    }

    /** Who represents the subject, where the token says so ({@code act}, RFC 8693). */
    public Optional<String> representative() {
        return token.actor();
    }

    /** For whom the subject itself acts, where the token says so. */
    public Optional<String> principal() {
        return token.onBehalfOf();
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
