package org.cadre.appraisal.due;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Everybody sees what they have a part in, HR what is open in its organisation. */
@ApplicationScoped
class DuePermissions implements Permissions {

    static final String LIST = "due.list";
    static final String LIST_OWN = "due.list-own";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(LIST, role(Roles.HR)), Permission.of(LIST_OWN, employee()));
    }
}
