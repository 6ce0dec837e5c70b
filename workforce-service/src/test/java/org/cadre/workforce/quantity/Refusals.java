package org.cadre.workforce.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** What a refusal has to say to whoever sent the number. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String code, String field, ThrowingCallable act) {
        assertRefusedAt(code, List.of(field), act);
    }

    /** Where several fields break the rule together. */
    public static void assertRefusedAt(String code, List<String> fields, ThrowingCallable act) {
        var pointers = fields.stream().map(field -> "#/" + field).toList();
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.violations()).extracting(Violation::pointer).containsExactlyElementsOf(pointers);
        });
    }
}
