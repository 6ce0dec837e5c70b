set lock_timeout = '5s';

-- Whether the appraiser of an appraisal has left: holds no post anywhere on a day, or had one at the organisation when the
-- appraisal became theirs, and has none there any more. Who was chosen from outside never had one, and has not left by that.
create function appraiser_left(wanted uuid, today date) returns boolean
language sql stable as $$
    select not held.anywhere
           or (not held.there
               and exists (select from workforce_assignment post
                           where post.person_id = a.appraiser_id and post.organisation = a.organisation
                             and post.ends_on < today
                             and post.ends_on >= coalesce(
                                 (select cast(max(former.handed_over_at) at time zone 'Europe/London' as date)
                                  from appraisal_former_appraiser former where former.appraisal_id = a.id),
                                 c.starts_on)))
    from appraisal a
    join appraisal_cycle c on c.id = a.cycle_id
    cross join lateral (
        select count(*) > 0 as anywhere, coalesce(bool_or(post.organisation = a.organisation), false) as there
        from workforce_assignment post
        where post.person_id = a.appraiser_id
          and post.starts_on <= today and (post.ends_on is null or post.ends_on >= today)) held
    where a.id = wanted
$$;
