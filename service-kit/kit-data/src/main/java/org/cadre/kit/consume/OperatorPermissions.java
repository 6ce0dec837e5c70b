package org.cadre.kit.consume;

import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Operators see how events flow, and mend it; they see nothing of what the events are about. */
@ApplicationScoped
public class OperatorPermissions implements Permissions {

    public static final String LOOK = "operations.look";
    public static final String ACT = "operations.act";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LOOK, role(Roles.SYSTEM_OPERATOR)), Permission.of(ACT, role(Roles.SYSTEM_OPERATOR)));
    }
}
