package org.cadre.workforce.capacity.study;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Planners make studies; whoever may see the sums of an establishment sees what they were planned from. */
@ApplicationScoped
public class CapacityPermissions implements Permissions {

    public static final String READ = "capacity-study.read";
    public static final String MAKE = "capacity-study.make";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.WORKFORCE_PLANNER), role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(MAKE, role(Roles.WORKFORCE_PLANNER)));
    }
}
