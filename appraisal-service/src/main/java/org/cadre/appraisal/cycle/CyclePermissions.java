package org.cadre.appraisal.cycle;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** HR runs the cycles of its organisation, and whoever answers for the organisation sees them. */
@ApplicationScoped
class CyclePermissions implements Permissions {

    static final String READ = "cycle.read";
    static final String MANAGE = "cycle.manage";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(MANAGE, role(Roles.HR)));
    }
}
