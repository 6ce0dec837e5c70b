package org.cadre.training.mandatory;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;
import org.cadre.training.learner.LearnerPermissions;

/** The education lead, or a system that has this role, records what was done; nobody records their own. */
@ApplicationScoped
class MandatoryTrainingPermissions implements Permissions {

    static final String READ = "mandatory-training.read";
    static final String RECORD = "mandatory-training.record";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(
                        READ,
                        relation(Subject.SELF),
                        relation(LearnerPermissions.LINE_MANAGER),
                        role(Roles.EDUCATION_LEAD),
                        role(Roles.HR)),
                Permission.of(RECORD, role(Roles.EDUCATION_LEAD).exceptAs(Subject.SELF)));
    }
}
