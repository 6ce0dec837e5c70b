package org.cadre.kit.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the permission of an operation. It stands in the API document, the kit opens the transaction in the caller's
 * scope, and an answer that was given without asking for the permission is taken back: see {@link Policy}. So is a change
 * or a read on record that left no row in the audit.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** Name of a permission that one of the service's {@link Permissions} declares. */
    @Nonbinding
    String value();

    /** What the operation does to the data, where its HTTP method does not tell. */
    @Nonbinding
    Effect effect() default Effect.OF_METHOD;

    /** What an operation does to the data. */
    enum Effect {
        /** GET reads, everything else changes. */
        OF_METHOD,
        /** Reads although its method is POST, because what it looks for may not stand in an address. */
        READS,
        /** Reads what only few may see, and leaves a row in the audit. */
        READS_ON_RECORD
    }
}
