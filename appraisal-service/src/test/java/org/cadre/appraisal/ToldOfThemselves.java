package org.cadre.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.cadre.appraisal.privacy.SeeingAs;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.privacy.Holdings;
import org.cadre.kit.testing.ColumnsOfPeople;
import org.hibernate.Session;

/** Asks in the name of those whose ids stand in the tables what is held on them. */
@ApplicationScoped
class ToldOfThemselves {

    private static final Path REVIEWED = Path.of("src/main/policy/subject-access.csv");
    /** Some of what a column holds is withheld from its person, so several are asked. */
    private static final int ASKED = 40;

    private final Transactions transactions;
    private final Session database;
    private final Holdings holdings;
    private final SeeingAs seeing;

    ToldOfThemselves(Transactions transactions, Session database, Holdings holdings, SeeingAs seeing) {
        this.transactions = transactions;
        this.database = database;
        this.holdings = holdings;
        this.seeing = seeing;
    }

    /** Somebody of each column that holds ids is told by the category that is said to tell it, but for what is withheld. */
    void require() {
        for (var line : columns().lines()) {
            if (line.reason().contains("withheld")) {
                continue;
            }
            var people = transactions.bySystem(() -> columns().peopleIn(line, ASKED));
            if (!people.isEmpty()) {
                assertThat(people)
                        .as("%s is told by %s", line.column(), line.toldBy())
                        .anyMatch(person -> isTold(person, line.toldBy()));
            }
        }
    }

    private boolean isTold(UUID person, String category) {
        return transactions.bySystem(() -> {
            seeing.as(person);
            return holdings.on(person).stream()
                    .filter(holding -> holding.category().equals(category))
                    .flatMap(holding -> holding.records().stream())
                    .findAny()
                    .isPresent();
        });
    }

    private ColumnsOfPeople columns() {
        try {
            return ColumnsOfPeople.reviewedIn(REVIEWED, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
