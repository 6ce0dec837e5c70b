set lock_timeout = '5s';

-- How many people of a cycle each manager manages directly, whether or not anybody expects their appraisal: who is excluded does
-- not change it. Along the lines of the day of the close where the cycle is closed. For the functions below, which set the scope.
create function managed_directly(cycle uuid, employer text, today date)
    returns table (manager uuid, people bigint)
    language sql stable as $$
    with post as (
        select kept.person_id, kept.manager_id from cycle_line kept where kept.cycle_id = cycle
        union all
        select held.person_id, held.manager_id from workforce_assignment held
        where held.organisation = employer and held.starts_on <= today
          and (held.ends_on is null or held.ends_on >= today) and held.manager_id is not null
          and not exists (select from appraisal_cycle closed where closed.id = cycle and closed.closed_on is not null)
    )
    select post.manager_id, count(distinct post.person_id)
    from post join cycle_member member on member.cycle_id = cycle and member.person_id = post.person_id
    where post.person_id <> post.manager_id and coalesce(member.standing_at_close, member.standing) <> 'LEFT'
    group by post.manager_id
$$;

-- As line_progress of V60, as far as it is told to others than HR: a line whose manager manages so many people directly, and as
-- branches such lines within it, each without its manager. Whoever subtracts one from another is left with whole groups of people
-- whom one manages directly.
create function line_progress_told(
    cycle uuid, employer text, manager uuid, today date, completed_after date, fewest integer)
    returns table (branch uuid, standing text, people bigint, compliant bigint)
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
        select post.person_id, post.person_id as below from post
        where post.manager_id = manager and post.person_id <> manager
        union
        select post.person_id, line.below
        from line join post on post.manager_id = line.person_id and post.person_id <> manager
    ), told as (
        select known.manager as id from managed_directly(cycle, employer, today) known where known.people >= fewest
    ), stood as (
        select line.person_id, line.below, member.last_completed_on,
               coalesce(member.standing_at_close, member.standing) as place
        from line join cycle_member member on member.cycle_id = cycle and member.person_id = line.person_id
    )
    select stood.below, stood.place, count(distinct stood.person_id),
           count(distinct stood.person_id) filter (where stood.last_completed_on > completed_after)
    from stood join told on told.id = stood.below
    where stood.person_id <> stood.below
    group by stood.below, stood.place
    union all
    select null, stood.place, count(distinct stood.person_id),
           count(distinct stood.person_id) filter (where stood.last_completed_on > completed_after)
    from stood join told on told.id = manager
    group by stood.place;
    perform set_config('app.everything', coalesce(scope, ''), true);
end
$$;

-- What of a line is told to others than HR: the whole, and whom the manager manages directly. The second only where each manager
-- within it manages so many, too: else the whole less the direct ones would be the few of another.
create function line_told(cycle uuid, employer text, manager uuid, today date, fewest integer)
    returns table (whole boolean, direct boolean)
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
    ), line (person_id) as (
        select manager
        union
        select post.person_id from line join post on post.manager_id = line.person_id
    ), known as (
        select managed.manager as id, managed.people >= fewest as is_told
        from managed_directly(cycle, employer, today) managed join line on line.person_id = managed.manager
    )
    select coalesce(bool_or(known.is_told) filter (where known.id = line_told.manager), false),
           coalesce(bool_and(known.is_told), false)
    from known;
    perform set_config('app.everything', coalesce(scope, ''), true);
end
$$;
