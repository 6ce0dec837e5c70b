package org.cadre.training.enrolment;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** The education lead finds people a place; nobody assesses their own learning. */
@ApplicationScoped
class EnrolmentPermissions implements Permissions {

    static final String READ = "enrolment.read";
    static final String START = "enrolment.start";
    static final String COMPLETE = "enrolment.complete";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(
                        READ, relation(Subject.SELF), role(Roles.EDUCATION_LEAD), role(Roles.ASSESSOR), role(Roles.HR)),
                Permission.of(START, role(Roles.EDUCATION_LEAD)),
                Permission.of(
                        COMPLETE,
                        role(Roles.ASSESSOR).exceptAs(Subject.SELF),
                        role(Roles.EDUCATION_LEAD).exceptAs(Subject.SELF)));
    }
}
