-- As in V30, with the day of the meeting and that of the appraiser's signature: from the one on, and for some weeks after the
-- other, an appraisal waits for others than its person. A replica of the release before reads the columns it knows.
set lock_timeout = '5s';

drop function appraisal_standing(uuid[], text, date, date, integer);
create function appraisal_standing(people uuid[], employer text, since date, till date, least_rating integer)
returns table (person_id uuid, state text, completed_on date, due_on date, appraisal_year integer, in_line boolean,
               cancellation_reason text, met_on date, signed_on date)
language plpgsql as $$
declare
    caller_sees text := coalesce(current_setting('app.everything', true), '');
begin
    perform set_config('app.everything', 'on', true);
    return query
        select a.person_id, a.state, a.completed_on, coalesce(a.due_on, c.ends_on), a.appraisal_year,
               coalesce(a.overall_what >= least_rating and a.overall_how >= least_rating, true),
               a.cancellation_reason, a.meeting_held_on,
               cast(a.appraiser_signed_at at time zone 'Europe/London' as date)
        from appraisal a
        join appraisal_cycle c on c.id = a.cycle_id
        where a.person_id = any (people)
          and (employer is null or a.organisation = employer)
          and (a.completed_on >= since
               or (a.completed_on is null and coalesce(a.due_on, c.ends_on) >= since and c.starts_on <= till));
    perform set_config('app.everything', caller_sees, true);
end
$$;
