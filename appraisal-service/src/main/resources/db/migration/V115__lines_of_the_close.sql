set lock_timeout = '5s';

-- As in V105, but for whom a line is told that an appraisal waits: whoever stands above the two learns of no dispute, not even
-- from the party that hears it, so what is disputed waits for the appraisee there, as it did before. That an appraiser has left
-- is known to a line.
create or replace function line_missing(cycle uuid, employer text, manager uuid, today date, unasked uuid[])
    returns table (direct boolean, waits_for text, objectives boolean, check_in boolean, people bigint,
                   without_feedback bigint)
    language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
begin
    perform set_config('app.everything', 'on', true);
    return query
    with recursive post as (
        select kept.person_id, kept.manager_id from cycle_line kept where kept.cycle_id = cycle
        union all
        select held.person_id, held.manager_id from workforce_assignment held
        where held.organisation = employer and held.starts_on <= today
          and (held.ends_on is null or held.ends_on >= today) and held.manager_id is not null
          and not exists (select from appraisal_cycle closed where closed.id = cycle and closed.closed_on is not null)
    ), line as (
        select post.person_id, true as is_first from post
        where post.manager_id = manager and post.person_id <> manager
        union
        select post.person_id, false
        from line join post on post.manager_id = line.person_id and post.person_id <> manager
    ), once as (
        select line.person_id, bool_or(line.is_first) as is_first from line group by line.person_id
    ), told as (
        select once.person_id, once.is_first, member.has_objectives, member.has_check_in,
               case when member.awaited = 'REVIEWER' or member.awaited = 'HR' and not member.appraiser_left
                    then 'APPRAISEE' else member.awaited end as awaited
        from once join cycle_member member on member.cycle_id = cycle and member.person_id = once.person_id
        where member.awaited is not null
    )
    select told.is_first, told.awaited, told.has_objectives, told.has_check_in, count(*),
           count(*) filter (where told.person_id = any (unasked))
    from told
    group by told.is_first, told.awaited, told.has_objectives, told.has_check_in;
    perform set_config('app.everything', coalesce(scope, ''), true);
end
$$;

-- Whether somebody was a manager themselves, or stood above them, on the day on which a cycle was closed.
create function was_at_or_above(cycle uuid, somebody uuid, manager uuid) returns boolean language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
    found_there boolean;
begin
    perform set_config('app.everything', 'on', true);
    with recursive above (person_id) as (
        select manager
        union
        select kept.manager_id from above join cycle_line kept using (person_id) where kept.cycle_id = cycle
    )
    select exists (select from above where person_id = somebody) into found_there;
    perform set_config('app.everything', coalesce(scope, ''), true);
    return found_there;
end
$$;
