package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.BASE;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read on the paper of a complete appraisal. */
public final class Paper {

    private Paper() {}

    /** As the appraisee prints it; lines that the page breaks are one. */
    public static String of(Conversation conversation) {
        var file = conversation
                .appraisee()
                .get(BASE + conversation.path() + "/printed")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
