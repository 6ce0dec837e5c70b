package org.cadre.appraisal.revalidation;

import static org.cadre.kit.security.Rule.anybody;
import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** People keep their own evidence; their line manager and HR of their employer see what is missing and not what there is. */
@ApplicationScoped
class RevalidationPermissions implements Permissions {

    static final String LINE_MANAGER = "line-manager";

    static final String READ_REGULATORS = "revalidation.read-regulators";
    static final String BEGIN = "revalidation.begin";
    static final String READ = "revalidation.read";
    static final String READ_EVIDENCE = "revalidation.read-evidence";
    static final String RECORD = "revalidation.record";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ_REGULATORS, anybody()),
                Permission.of(BEGIN, employee()),
                Permission.of(READ, relation(Subject.SELF), relation(LINE_MANAGER), role(Roles.HR)),
                Permission.of(READ_EVIDENCE, relation(Subject.SELF)),
                Permission.of(RECORD, relation(Subject.SELF)));
    }
}
