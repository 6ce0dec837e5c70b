package org.cadre.appraisal.privacy;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/**
 * People themselves: an appraisal is between its parties, and asking in somebody's name would open it to HR. Only where
 * somebody has left, and cannot ask any more, HR of the last employer answers.
 */
@ApplicationScoped
class SubjectAccessPermissions implements Permissions {

    static final String READ = "subject-access.read";
    static final String READ_OF_LEAVER = "subject-access.read-of-leaver";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, relation(Subject.SELF)),
                Permission.of(READ_OF_LEAVER, role(Roles.HR).exceptAs(Subject.SELF)));
    }
}
