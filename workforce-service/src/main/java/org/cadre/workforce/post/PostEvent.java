package org.cadre.workforce.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about posts. */
public sealed interface PostEvent extends DomainEvent {

    UUID postId();

    @Override
    default UUID aggregateId() {
        return postId();
    }

    @Override
    default String topic() {
        return "cadre.workforce.posts.v1";
    }

    /** The organisation has this post from now on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Established(
            UUID postId,
            String positionNumber,
            String organisation,
            String staffGroup,
            String band,
            String stage,
            BigDecimal establishmentWte,
            PostState state,
            UUID holderId,
            BigDecimal vacancyWte,
            Instant occurredAt)
            implements PostEvent {

        static Established of(PostFacts post, Instant now) {
            return new Established(
                    post.id(),
                    post.positionNumber(),
                    post.organisation(),
                    post.staffGroup(),
                    post.band(),
                    post.stage(),
                    post.establishmentWte(),
                    post.state(),
                    post.holderId(),
                    post.vacancyWte(),
                    now);
        }

        @Override
        public String type() {
            return "cadre.workforce.post.established.v1";
        }
    }

    /** Somebody new holds the post. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Filled(
            UUID postId,
            String positionNumber,
            String organisation,
            String staffGroup,
            String band,
            String stage,
            BigDecimal establishmentWte,
            PostState state,
            UUID holderId,
            BigDecimal vacancyWte,
            Instant occurredAt)
            implements PostEvent {

        static Filled of(PostFacts post, Instant now) {
            return new Filled(
                    post.id(),
                    post.positionNumber(),
                    post.organisation(),
                    post.staffGroup(),
                    post.band(),
                    post.stage(),
                    post.establishmentWte(),
                    post.state(),
                    post.holderId(),
                    post.vacancyWte(),
                    now);
        }

        @Override
        public String type() {
            return "cadre.workforce.post.filled.v1";
        }
    }

    /** Nobody holds the post any more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Vacated(
            UUID postId,
            String positionNumber,
            String organisation,
            String staffGroup,
            String band,
            String stage,
            BigDecimal establishmentWte,
            PostState state,
            UUID holderId,
            BigDecimal vacancyWte,
            Instant occurredAt)
            implements PostEvent {

        static Vacated of(PostFacts post, Instant now) {
            return new Vacated(
                    post.id(),
                    post.positionNumber(),
                    post.organisation(),
                    post.staffGroup(),
                    post.band(),
                    post.stage(),
                    post.establishmentWte(),
                    post.state(),
                    post.holderId(),
                    post.vacancyWte(),
                    now);
        }

        @Override
        public String type() {
            return "cadre.workforce.post.vacated.v1";
        }
    }

    /** Its grading, or how much of it is held, is another one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(
            UUID postId,
            String positionNumber,
            String organisation,
            String staffGroup,
            String band,
            String stage,
            BigDecimal establishmentWte,
            PostState state,
            UUID holderId,
            BigDecimal vacancyWte,
            Instant occurredAt)
            implements PostEvent {

        static Changed of(PostFacts post, Instant now) {
            return new Changed(
                    post.id(),
                    post.positionNumber(),
                    post.organisation(),
                    post.staffGroup(),
                    post.band(),
                    post.stage(),
                    post.establishmentWte(),
                    post.state(),
                    post.holderId(),
                    post.vacancyWte(),
                    now);
        }

        @Override
        public String type() {
            return "cadre.workforce.post.changed.v1";
        }
    }
}
