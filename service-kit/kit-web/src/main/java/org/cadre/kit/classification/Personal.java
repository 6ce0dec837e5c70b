package org.cadre.kit.classification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Personal data: a name, number, address or free text that is about a person or may name one. It stays out of log lines,
 * addresses, metrics, traces and events, is told to the person on request and goes when the record is anonymised.
 */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** Whether events may name the person by it, as they do by the national staff number. */
    boolean inEvents() default false;
}
