package org.cadre.appraisal.fairness;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Whoever answers for fairness in an organisation sees figures, never a rating. Managers do not: figures are no contest. */
@ApplicationScoped
class FairnessPermissions implements Permissions {

    static final String READ = "rating-figures.read";

    static final String READ_OF_APPRAISER = "rating-figures.read-of-appraiser";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER), role(Roles.EQUALITY_OFFICER)),
                Permission.of(READ_OF_APPRAISER, role(Roles.HR), role(Roles.EQUALITY_OFFICER)));
    }
}
