package org.cadre.talent.application;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;

/**
 * People apply for themselves and wherever they like. Talent leads select, but leave their own application to another
 * lead; members of a panel see what they decided.
 */
@ApplicationScoped
class ApplicationPermissions implements Permissions {

    static final String PANEL_MEMBER = "panel-member";

    static final String LIST = "application.list";
    static final String READ = "application.read";
    static final String SUBMIT = "application.submit";
    static final String WITHDRAW = "application.withdraw";
    static final String SELECT = "application.select";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, role(Roles.TALENT_LEAD)),
                Permission.of(READ, relation(Candidates.APPLICANT), relation(PANEL_MEMBER), role(Roles.TALENT_LEAD)),
                Permission.of(SUBMIT, employee()),
                Permission.of(WITHDRAW, relation(Candidates.APPLICANT)),
                Permission.of(SELECT, role(Roles.TALENT_LEAD).exceptAs(Candidates.APPLICANT)));
    }
}
