package org.cadre.kit.document;

import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the API document as the build wrote it. Quarkus would read it and write it once more, in both forms, at every
 * start: a seventh of the work of a start (quarkusio/quarkus issue 54826). It finds nothing to prepare instead.
 */
@Alternative
@Priority(1)
@Unremovable
@ApplicationScoped
public class BuiltDocument extends OpenApiDocumentService {

    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.";

    private final ClassLoader application = Thread.currentThread().getContextClassLoader();
    private final Map<Format, byte[]> read = new ConcurrentHashMap<>();

    /** In place before anything is prepared: whatever is asked of the document first makes this bean. */
    public BuiltDocument() {
        leaveNothingToPrepare(application);
    }

    @Override
    public byte[] getDocument(String name, Format format) {
        return read.computeIfAbsent(format, this::read);
    }

    private static void leaveNothingToPrepare(ClassLoader application) {
        OpenApiConstants.classLoader = new WithoutDocument(application);
    }

    private byte[] read(Format format) {
        var path = DOCUMENT + (format == Format.JSON ? "JSON" : "YAML");
        try (var document = application.getResourceAsStream(path)) {
            if (document == null) {
                throw new IllegalStateException("The build wrote no " + path);
            }
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Knows everything but the document that is not to be prepared. */
    private static final class WithoutDocument extends ClassLoader {

        WithoutDocument(ClassLoader parent) {
            super(parent);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.startsWith(DOCUMENT) ? null : super.getResourceAsStream(name);
        }
    }
}
