set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

-- The day on which a cycle was closed. A replica of the version before may still close one without it; every closed cycle
-- has one from a later release on. What was closed before: the audit says when.
alter table appraisal_cycle add column closed_on date;
update appraisal_cycle set closed_on = coalesce(
    (select cast(max(recorded_at) at time zone 'Europe/London' as date) from audit_entry
     where resource = 'cycle' and resource_id = cast(appraisal_cycle.id as text)
       and action = 'close' and decision = 'ALLOWED'),
    ends_on)
where status = 'CLOSED';

-- Who completes an appraisal after the close stands in a place of their own; where they stood at the close is kept beside
-- it, and is the standing itself of everybody else.
alter table cycle_member
    add column standing_at_close text,
    drop constraint cycle_member_standing_check,
    add constraint cycle_member_standing_check check (standing in ('IN_PROGRESS', 'COMPLETED', 'NO_APPRAISER', 'CANCELLED',
        'RECENT_STARTER', 'EXCLUDED', 'LEFT', 'COMPLETED_AFTER_CLOSE'));

-- The numbers of a cycle as they were when it was closed. The numbers of cycle_tally go on.
create table cycle_final_tally (
    cycle_id     uuid   not null references appraisal_cycle,
    organisation text   not null,
    kind         text   not null check (kind in ('APPRAISAL', 'MEMBER', 'COMPLETED_ON')),
    stands       text   not null,
    tally        bigint not null,
    primary key (cycle_id, kind, stands)
);
insert into cycle_final_tally (cycle_id, organisation, kind, stands, tally)
select cycle_id, min(organisation), kind, stands, sum(tally)
from (select cycle_id, organisation, kind, stands, tally from cycle_tally
      union all
      select cycle_id, organisation, kind, stands, change from cycle_tally_change) every
where cycle_id in (select id from appraisal_cycle where closed_on is not null)
group by cycle_id, kind, stands having sum(tally) > 0;
alter table cycle_final_tally enable row level security;
alter table cycle_final_tally force row level security;
create policy scope on cycle_final_tally using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);

-- Who managed whom on the day of the close.
create table cycle_line (
    cycle_id     uuid not null references appraisal_cycle,
    organisation text not null,
    person_id    uuid not null,
    manager_id   uuid not null,
    primary key (cycle_id, manager_id, person_id)
);
insert into cycle_line (cycle_id, organisation, person_id, manager_id)
select distinct cycle.id, cycle.organisation, post.person_id, post.manager_id
from appraisal_cycle cycle
join workforce_assignment post on post.organisation = cycle.organisation and post.starts_on <= cycle.closed_on
                              and (post.ends_on is null or post.ends_on >= cycle.closed_on)
where post.manager_id is not null;
alter table cycle_line enable row level security;
alter table cycle_line force row level security;
create policy scope on cycle_line using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);

-- As in V12; a closed cycle is seen along the lines of the day of its close, and everybody where they stood then.
create or replace function line_progress(cycle uuid, employer text, manager uuid, today date, completed_after date)
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
    ), stood as (
        select line.person_id, line.below, member.last_completed_on,
               coalesce(member.standing_at_close, member.standing) as place
        from line join cycle_member member on member.cycle_id = cycle and member.person_id = line.person_id
    )
    select stood.below, stood.place, count(distinct stood.person_id),
           count(distinct stood.person_id) filter (where stood.last_completed_on > completed_after)
    from stood
    group by grouping sets ((stood.below, stood.place), (stood.place));
    perform set_config('app.everything', coalesce(scope, ''), true);
end
$$;
