package org.cadre.workforce.organisation;

import static org.cadre.kit.security.Rule.anybody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;

/** Organisations are public knowledge. */
@ApplicationScoped
class OrganisationPermissions implements Permissions {

    static final String READ = "organisation.read";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(READ, anybody()));
    }
}
