package org.cadre.appraisal.enrolment;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/**
 * HR sees who is in scope; whoever answers for an organisation sees how far its cycle has come, and managers how far
 * their line has.
 */
@ApplicationScoped
class EnrolmentPermissions implements Permissions {

    static final String LINE_MANAGER = "line-manager";

    static final String LIST = "cycle-member.list";
    static final String PROGRESS = "cycle.read-progress";
    static final String LINE = "cycle.read-line-progress";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, role(Roles.HR)),
                Permission.of(PROGRESS, role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)),
                Permission.of(LINE, relation(LINE_MANAGER), role(Roles.HR), role(Roles.ACCOUNTABLE_OFFICER)));
    }
}
