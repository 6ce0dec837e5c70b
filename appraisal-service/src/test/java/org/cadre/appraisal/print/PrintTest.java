package org.cadre.appraisal.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules W4 and OB5 of the guide: a complete appraisal can be printed by its two parties. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PrintTest {

    @Test
    void both_halves_are_on_the_paper_side_by_side_and_the_paper_is_accessible() throws IOException {
        var conversation = Conversation.started().lookingForward(1);
        put(conversation.appraiser(), conversation.path(), "comment", Map.of("comment", "<b>A year</b> & more\u0007"))
                .statusCode(200);
        var path = BASE + conversation.path() + "/printed";
        conversation.appraisee().get(path).then().statusCode(409).body("code", equalTo("appraisal-in-another-state"));
        conversation.signed();

        var file = conversation
                .appraisee()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Appraisal 2026/27", "What was achieved", "How it was achieved", "Objective 3")
                    .contains("Staff number " + conversation.appraisee.staffUid())
                    .contains("Objectives for the time after 2026/27", "Next objective 1")
                    .contains("Seen in the ward round of 3 May", "Negotiate upwards")
                    .contains("<b>A year</b> & more");
        }
    }

    @Test
    void nobody_else_prints_it() {
        var conversation = Conversation.started().complete();
        var path = BASE + conversation.path() + "/printed";

        conversation.appraiser().get(path).then().statusCode(200);
        conversation.hr().get(path).then().statusCode(403);
        conversation.manager().get(path).then().statusCode(404);
    }
}
