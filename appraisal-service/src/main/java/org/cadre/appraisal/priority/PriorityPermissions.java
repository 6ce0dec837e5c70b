package org.cadre.appraisal.priority;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Whoever answers for an organisation sets its priorities, and its HR does; all staff read them. */
@ApplicationScoped
class PriorityPermissions implements Permissions {

    static final String READ = "organisational-priority.read";
    static final String SET = "organisational-priority.set";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, employee(), role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(SET, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)));
    }
}
