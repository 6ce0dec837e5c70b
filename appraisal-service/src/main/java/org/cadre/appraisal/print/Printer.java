package org.cadre.appraisal.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Prints to a tagged PDF (PDF/UA): headings, tables and language are there for a screen reader. It fetches nothing. */
@ApplicationScoped
public class Printer {

    private static final String FAMILY = "Liberation Sans";
    private static final String REGULAR = "liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "liberation/LiberationSans-Bold.ttf";
    private static final int BOLD_WEIGHT = 700;

    /** XML has no place for them, and neither has paper. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

    private final Engine templates = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(new Templates())
            .build();

    /** A PDF file. */
    public byte[] print(PrintedAppraisal appraisal) {
        var html = UNPRINTABLE
                .matcher(templates
                        .getTemplate("appraisal")
                        .data("appraisal", appraisal)
                        .render())
                .replaceAll("");
        var file = new ByteArrayOutputStream();
        try {
            var renderer = new PdfRendererBuilder();
            renderer.usePdfUaAccessibility(true);
            renderer.useUriResolver((base, uri) -> null);
            renderer.useFont(() -> font(REGULAR), FAMILY);
            renderer.useFont(() -> font(BOLD), FAMILY, BOLD_WEIGHT, PdfRendererBuilder.FontStyle.NORMAL, true);
            renderer.withHtmlContent(html, null);
            renderer.toStream(file);
            renderer.run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String name) {
        return Printer.class.getClassLoader().getResourceAsStream(name);
    }
}
