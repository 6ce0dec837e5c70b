package org.cadre.workforce.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;

/** What a refusal has to say to whoever sent the number. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String code, String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.violations()).extracting("pointer").containsExactly("#/" + field);
        });
    }
}
