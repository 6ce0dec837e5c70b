package org.cadre.appraisal.print;

import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the pages of this package; what they show is escaped as HTML. */
class Templates implements TemplateLocator {

    private record Page(String text) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        try (var page = Templates.class.getResourceAsStream("/templates/" + id + ".html")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new Page(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
