package org.cadre.workforce.odsfile;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.workforce.intake.FileKind;

/** Which organisations there are is said at the national level only. */
@ApplicationScoped
class OrganisationFilePermissions implements Permissions {

    static final String SEND = "organisation-file.send";
    static final String READ = "organisation-file.read";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(SEND, role(Roles.WORKFORCE_PLANNER), role(Roles.SYSTEM_OPERATOR)),
                Permission.of(
                        READ, relation(FileKind.SENDER), role(Roles.WORKFORCE_PLANNER), role(Roles.SYSTEM_OPERATOR)));
    }
}
