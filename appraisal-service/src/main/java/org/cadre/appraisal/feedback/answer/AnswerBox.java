package org.cadre.appraisal.feedback.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.feedback.terms.JsonText;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Where sheets lie until a run is closed. A run has one row that every sheet writes anew; in it they lie in the order of
 * their text. What joins a sheet to its rater is therefore nowhere: no key, number, time, place or transaction. Only that
 * somebody answered is known, of the rater until the close and of the caller in the audit for good; never what they said.
 */
@ApplicationScoped
public class AnswerBox {

    private static final PlainStatement PUT = new PlainStatement("select cast(feedback_put(?, ?) as text)");
    private static final PlainStatement TAKE = new PlainStatement("select unnest(feedback_take(?))");

    private final Session database;

    AnswerBox(Session database) {
        this.database = database;
    }

    /** Two who answer at once wait for each other; neither is lost. */
    public void put(UUID run, Sheet sheet) {
        PUT.rows(database, row -> true, run, JsonText.of(sheet));
    }

    /** Empties the box of a run and forgets its raters: from now on only the audit knows who answered, and not what. */
    public List<Sheet> take(UUID run) {
        database.flush();
        return TAKE.rows(database, row -> JsonText.read(row.getString(1), Sheet.class), run);
    }

    /** Throws away what was said, unread, and forgets the raters. */
    public void discard(UUID run) {
        database.flush();
        TAKE.rows(database, row -> true, run);
    }
}
