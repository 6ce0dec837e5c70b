package org.cadre.kit.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.GET;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cadre.kit.security.Needs;

/**
 * Operations that read and leave no row in the audit, as a file that people review. What shows another person's content to
 * somebody with power over them leaves one (decision 24 of the design); a new read is on this list because somebody said so.
 */
final class UnrecordedReads {

    private static final Path REVIEWED = Path.of("src/main/policy/unrecorded-reads.txt");

    private UnrecordedReads() {}

    static void requireReviewed(JavaClasses service) {
        var found = in(service).toList();
        if (!found.isEmpty()) {
            new ReviewedFile(REVIEWED).require("What is read without a row in the audit", found);
        }
    }

    static Stream<String> in(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Needs.class))
                .filter(UnrecordedReads::readsUnrecorded)
                .map(method -> "%s.%s".formatted(method.getOwner().getSimpleName(), method.getName()))
                .sorted();
    }

    private static boolean readsUnrecorded(JavaMethod operation) {
        return switch (operation.getAnnotationOfType(Needs.class).effect()) {
            case READS -> true;
            case READS_ON_RECORD -> false;
            case OF_METHOD -> operation.isAnnotatedWith(GET.class);
        };
    }
}
