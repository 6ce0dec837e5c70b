-- How the line of a manager stands in a cycle. A manager does not see the rows of those below their own reports, and
-- need not: the function sees them and answers with numbers only. Who reports to two has a place in both branches and
-- one in the whole, which is the rows without a branch.
create function line_progress(cycle uuid, employer text, manager uuid, today date, completed_after date)
    returns table (branch uuid, standing text, people bigint, compliant bigint)
    language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
begin
    perform set_config('app.everything', 'on', true);
    return query
    with recursive post as (
        select person_id, manager_id from workforce_assignment
        where organisation = employer and starts_on <= today and (ends_on is null or ends_on >= today)
          and manager_id is not null
    ), line as (
        select person_id, person_id as branch from post where manager_id = manager and person_id <> manager
        union
        select post.person_id, line.branch
        from line join post on post.manager_id = line.person_id and post.person_id <> manager
    )
    select line.branch, member.standing, count(distinct line.person_id),
           count(distinct line.person_id) filter (where member.last_completed_on > completed_after)
    from line join cycle_member member on member.cycle_id = cycle and member.person_id = line.person_id
    group by grouping sets ((line.branch, member.standing), (member.standing));
    perform set_config('app.everything', coalesce(scope, ''), true);
end
$$;
