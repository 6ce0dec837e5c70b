package org.cadre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.junit.jupiter.api.Test;

class UnrecordedReadsTest {

    @SuppressWarnings("unused")
    private static final class LetterResource {

        @GET
        @Needs("letter.list")
        void listLetters() {}

        @POST
        @Needs(value = "letter.search", effect = Effect.READS)
        void searchLetters() {}

        @GET
        @Needs(value = "letter.read", effect = Effect.READS_ON_RECORD)
        void getLetter() {}

        @POST
        @Needs("letter.send")
        void sendLetter() {}

        void readAloud() {}
    }

    @Test
    void what_reads_and_leaves_no_row_is_found() {
        var classes = new ClassFileImporter().importClasses(LetterResource.class);

        assertThat(UnrecordedReads.in(classes))
                .containsExactly("LetterResource.listLetters", "LetterResource.searchLetters");
    }
}
