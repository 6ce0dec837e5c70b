package org.cadre.kit.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the rows of an entity are about people. Whoever asks what is held on them is told of each, and a record that
 * is anonymised loses the classified fields of each. An entity with classified fields needs it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HeldOn {

    /** The attribute with the person's id, such as {@code personId} or {@code person.id}. */
    String person();

    /** What the person is told that the rows are, such as {@code assignment}. */
    String category();

    /** What they are held for, in words for the person. */
    String purpose();

    /** The lawful basis: the articles of the UK GDPR and what of the Data Protection Act 2018 goes with them. */
    String lawfulBasis();

    /** From whom the service has them. */
    String source();

    /**
     * How long the rows are kept where that is longer than the record of the person, and by which rule. They are not emptied
     * with it. Empty where they are.
     */
    String keptFor() default "";

    /** Who else is told of them; empty where nobody is. */
    String[] recipients() default {};
}
