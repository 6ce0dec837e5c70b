package org.cadre.training.dispensation;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** Dispensations are for the national standards lead, who grants none to themselves. */
@ApplicationScoped
class DispensationPermissions implements Permissions {

    static final String READ = "dispensation.read";
    static final String GRANT = "dispensation.grant";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.STANDARDS_LEAD)),
                Permission.of(GRANT, role(Roles.STANDARDS_LEAD).exceptAs(Subject.SELF)));
    }
}
