package org.cadre.appraisal.priorityprogress;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Whoever sets the priorities of an organisation sees how far they have come. */
@ApplicationScoped
class PriorityProgressPermissions implements Permissions {

    static final String READ = "organisational-priority.progress";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(READ, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)));
    }
}
