package org.cadre.appraisal.carryingon;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** HR, or whoever answers for the organisation, sees what leavers left open and finds new owners. */
@ApplicationScoped
class CarryingOnPermissions implements Permissions {

    static final String READ = "carrying-on.read";
    static final String MANAGE = "carrying-on.manage";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(MANAGE, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)));
    }
}
