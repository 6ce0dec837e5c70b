package org.cadre.gateway.guard;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

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
        var spent = take(exchange, account);
        if (!spent.isConsumed()) {
            answers.refuse(exchange, spent);
        }
        return spent.isConsumed();
    }

    boolean isUsedUp(Account account) {
        return allowances.isUsedUp(account);
    }

    ConsumptionProbe take(RoutingContext exchange, Account account) {
        var spent = allowances.spendOne(account);
        answers.tell(exchange.response(), account, spent);
        return spent;
    }

    /** For a call that a service has answered: the refusal to send in the place of the answer where nothing is left. */
    Optional<Buffer> takeOrRefuse(RoutingContext exchange, Account account) {
        return Optional.of(take(exchange, account))
                .filter(spent -> !spent.isConsumed())
                .map(spent -> answers.refusal(exchange, spent));
    }
}
