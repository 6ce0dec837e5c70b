package org.cadre.kit.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cadre.kit.problem.DomainException;

/** What the present caller may do. Remembers what was granted, so that the kit can tell an unasked question. */
@RequestScoped
public class Policy {

    private final PermissionRegister register;
    private final Caller caller;
    private Subject refused = Subject.anywhere();
    private final Map<String, Subject> granted = new HashMap<>();

    Policy(PermissionRegister register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    public boolean allows(String permission, Subject subject) {
        var allowed = register.require(permission).isOpenTo(caller, subject);
        if (allowed) {
            granted.put(permission, subject);
        }
        return allowed;
    }

    /** For an act on something the caller may know of: refuses with 403 and says who may. */
    public void require(String permission, Subject subject) {
        if (!allows(permission, subject)) {
            refused = subject;
            throw DomainException.forbidden(
                    "permission-missing",
                    "%s%s is for %s".formatted(permission, place(subject), register.describe(permission)));
        }
    }

    /** For something whose existence is not for everybody: outside of the caller's scope it does not exist. */
    public void requireVisible(String permission, Subject subject, String what, Object id) {
        if (!allows(permission, subject)) {
            throw DomainException.notFound(what, id);
        }
    }

    /** Settles a permission that does not depend on the thing, so that no operation has to ask for it. */
    void settle(String permission) {
        if (register.require(permission).isOfCallersOnly()) {
            require(permission, Subject.anywhere());
        }
    }

    /** What the permission was granted for in this request; it must have been asked for. */
    public Subject grantedFor(String permission) {
        return Optional.ofNullable(granted.get(permission))
                .orElseThrow(() -> new IllegalStateException("An operation answered without asking for " + permission));
    }

    /** ODS code of the organisation at which the present request was refused; empty where that was not the question. */
    public Optional<String> refusedAt() {
        return Optional.of(refused).filter(subject -> !subject.isAnywhere()).map(Subject::organisation);
    }

    private static String place(Subject subject) {
        return subject.isAnywhere() ? "" : " at " + subject.organisation();
    }
}
