package org.cadre.talent.role;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** The talent team of an employer describes its roles, and whoever answers for the employer sees them. */
@ApplicationScoped
class RolePermissions implements Permissions {

    static final String READ = "role.read";
    static final String DESCRIBE = "role.describe";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.TALENT_LEAD), role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(DESCRIBE, role(Roles.TALENT_LEAD), role(Roles.HR)));
    }
}
