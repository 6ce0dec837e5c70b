set lock_timeout = '5s';

-- As in V94, which replicas of the version before still ask, with who holds each appraisal, since when where another held it
-- before, and what says whose turn it is on a day: whether the preparation is shared, somebody hears the dispute, and the
-- appraiser has left while HR can give the appraisal to somebody else.
create function appraisal_standing(people uuid[], employer text, since date, till date, least_rating integer,
                                   uncounted integer[], uncounted_in daterange[], today date)
returns table (person_id uuid, state text, completed_on date, due_on date, appraisal_year integer, in_line boolean,
               cancellation_reason text, met_on date, signed_on date, holder_id uuid, held_since date, is_shared boolean,
               has_reviewer boolean, holder_left boolean)
language plpgsql as $$
declare
    caller_sees text := coalesce(current_setting('app.everything', true), '');
begin
    perform set_config('app.everything', 'on', true);
    return query
        select a.person_id, a.state, a.completed_on, coalesce(a.due_on, c.ends_on), a.appraisal_year,
               case when left_out.what and left_out.how then null
                    else coalesce((left_out.what or a.overall_what >= least_rating)
                                  and (left_out.how or a.overall_how >= least_rating), true) end,
               a.cancellation_reason, a.meeting_held_on,
               cast(a.appraiser_signed_at at time zone 'Europe/London' as date),
               a.appraiser_id,
               (select cast(max(former.handed_over_at) at time zone 'Europe/London' as date)
                from appraisal_former_appraiser former where former.appraisal_id = a.id),
               a.shared_at is not null,
               a.reviewer_id is not null,
               a.state in ('DRAFT', 'SELF_PREP', 'MEETING_HELD', 'REOPENED') and appraiser_left(a.id, today)
        from appraisal a
        join appraisal_cycle c on c.id = a.cycle_id
        cross join lateral (
            select coalesce(bool_or(step.rating = a.overall_what), false) as what,
                   coalesce(bool_or(step.rating = a.overall_how), false) as how
            from unnest(uncounted, uncounted_in) as step (rating, years)
            where step.years @> make_date(a.appraisal_year, 4, 1)) left_out
        where a.person_id = any (people)
          and (employer is null or a.organisation = employer)
          and (a.completed_on >= since
               or (a.completed_on is null and coalesce(a.due_on, c.ends_on) >= since and c.starts_on <= till));
    perform set_config('app.everything', caller_sees, true);
end
$$;
