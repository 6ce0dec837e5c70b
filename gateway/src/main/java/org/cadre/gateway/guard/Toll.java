package org.cadre.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes one call from an account and says what is left; where nothing is left, the call ends here with 429. */
@ApplicationScoped
class Toll {

    private final Allowances allowances;
    private final QuotaAnswers answers;

    Toll(Allowances allowances, QuotaAnswers answers) {
        this.allowances = allowances;
        this.answers = answers;
    }

    /** Whether the call may go on. */
    boolean isPaid(RoutingContext exchange, Account account) {
        var spent = allowances.spendOne(account);
        answers.tell(exchange.response(), account, spent);
        if (!spent.isConsumed()) {
            answers.refuse(exchange, spent);
        }
        return spent.isConsumed();
    }
}
