package org.cadre.appraisal.missing;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/** Who sees how far a cycle or a line has come sees what is missing there. */
@ApplicationScoped
class MissingPermissions implements Permissions {

    static final String LINE_MANAGER = "line-manager";

    static final String READ = "missing.read";
    static final String READ_LINE = "missing.read-line";

    /** However few it is. */
    static final String READ_WHOLE_LINE = "missing.read-whole-line";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(READ_LINE, relation(LINE_MANAGER), role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(READ_WHOLE_LINE, role(Roles.HR)));
    }
}
