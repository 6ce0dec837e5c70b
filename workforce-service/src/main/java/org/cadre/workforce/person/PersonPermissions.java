package org.cadre.workforce.person;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/**
 * A staff record with its name and birth date is for the person and for HR of its employers, for nobody else. A system
 * that writes letters learns how to address somebody and no more.
 */
@ApplicationScoped
class PersonPermissions implements Permissions {

    static final String READ = "person.read";
    static final String SEARCH = "person.search";
    static final String SUBJECT_ACCESS = "person.subject-access";
    static final String ADDRESSEE = "person.addressee";

    /** The relation of a system to those whom it writes to, and what its token calls it. */
    static final String LETTERS = "letters";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(READ, relation(Subject.SELF), role(Roles.HR)),
                Permission.of(SEARCH, role(Roles.HR)),
                Permission.of(SUBJECT_ACCESS, relation(Subject.SELF), role(Roles.HR)),
                Permission.of(ADDRESSEE, relation(LETTERS)));
    }
}
