package org.cadre.workforce.picture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules FC41 and CS27 of the guides for forecasting and capacity: what a caller takes is what it gets. */
class PictureFormatTest {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final MediaType PNG = MediaType.valueOf("image/png");
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE;

    @Test
    void the_first_that_can_be_had_is_taken() {
        assertThat(PictureFormat.of(List.of(PNG, SVG))).isEqualTo(PictureFormat.PNG);
        assertThat(PictureFormat.of(List.of(SVG, PNG))).isEqualTo(PictureFormat.SVG);
        assertThat(PictureFormat.of(List.of(PAGE, PNG))).isEqualTo(PictureFormat.PNG);
    }

    @Test
    void to_whom_both_are_the_same_svg_is_sent() {
        assertThat(PictureFormat.of(List.of(MediaType.WILDCARD_TYPE))).isEqualTo(PictureFormat.SVG);
        assertThat(PictureFormat.of(List.of(MediaType.valueOf("image/*")))).isEqualTo(PictureFormat.SVG);
        assertThat(PictureFormat.of(List.of())).isEqualTo(PictureFormat.SVG);
    }
}
