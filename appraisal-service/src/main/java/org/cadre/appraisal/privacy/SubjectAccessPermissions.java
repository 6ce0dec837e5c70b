package org.cadre.appraisal.privacy;

import static org.cadre.kit.security.Rule.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Subject;

/** Only people themselves: an appraisal is between its parties, and asking in somebody's name would open it to HR. */
@ApplicationScoped
class SubjectAccessPermissions implements Permissions {

    static final String READ = "subject-access.read";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(READ, relation(Subject.SELF)));
    }
}
