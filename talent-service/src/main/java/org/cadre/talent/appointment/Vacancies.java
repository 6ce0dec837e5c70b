package org.cadre.talent.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.advert.AdvertisedPosts;
import org.cadre.talent.upstream.workforce.Post;
import org.cadre.talent.upstream.workforce.Posts;

/** Advertised posts that somebody can still be appointed to. */
@ApplicationScoped
class Vacancies {

    private final AdvertisedPosts advertised;
    private final Posts posts;
    private final Appointments appointments;

    Vacancies(AdvertisedPosts advertised, Posts posts, Appointments appointments) {
        this.advertised = advertised;
        this.posts = posts;
        this.appointments = appointments;
    }

    /**
     * The vacancy, held until the transaction ends. Between an appointment and the news that workforce filled the post,
     * the post is still vacant here, so a vacancy that has its appointment is refused as well.
     */
    Vacancy require(UUID advertId) {
        var wanted = advertised.require(advertId);
        var post = posts.hold(wanted.postId());
        if (appointments.madeFor(advertId)) {
            throw DomainException.conflict("already-appointed", "Advert %s has its appointment".formatted(advertId));
        }
        var vacant = post.filter(Post::vacant)
                .orElseThrow(() -> DomainException.conflict(
                        "post-not-vacant", "Post %s is not vacant".formatted(wanted.postId())));
        if (appointments.madeTo(vacant.id(), vacant.vacancy())) {
            throw DomainException.conflict(
                    "already-appointed", "Somebody is about to take post %s".formatted(vacant.id()));
        }
        return new Vacancy(vacant.id(), vacant.vacancy(), wanted.requiredStage());
    }
}
