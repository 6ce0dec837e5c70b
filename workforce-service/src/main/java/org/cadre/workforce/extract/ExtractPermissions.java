package org.cadre.workforce.extract;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.workforce.intake.FileKind;

/** HR sends extracts; the sender sees what became of one, and so does HR of all its organisations. */
@ApplicationScoped
class ExtractPermissions implements Permissions {

    static final String SEND = "staff-extract.send";
    static final String READ = "staff-extract.read";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(SEND, role(Roles.HR)), Permission.of(READ, relation(FileKind.SENDER), role(Roles.HR)));
    }
}
