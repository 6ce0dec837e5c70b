-- While an upgrade is under way, replicas of a release before write as they always did. What they wrote since, and what
-- they still write, is brought to where it is kept now.
set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

-- A replica from before V60 closes a cycle without the day and without keeping its figures. They are kept as they are when
-- it does; of a close that has passed, where everybody stood then, and how far the appraisals have come by now. The day of
-- one that has passed stands in the audit.
create function close_has_a_day() returns trigger language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
begin
    perform set_config('app.everything', 'on', true);
    new.closed_on := cast(now() at time zone 'Europe/London' as date);
    if old.status = 'CLOSED' then
        new.closed_on := coalesce(
            (select cast(max(recorded_at) at time zone 'Europe/London' as date) from audit_entry
             where resource = 'cycle' and resource_id = cast(new.id as text)
               and action = 'close' and decision = 'ALLOWED'),
            new.ends_on);
    end if;
    insert into cycle_final_tally (cycle_id, organisation, kind, stands, tally)
    with stood as (
        select coalesce(standing_at_close, standing) as place, last_completed_on
        from cycle_member where cycle_id = new.id
    )
    select new.id, new.organisation, 'APPRAISAL', state, count(*) from appraisal where cycle_id = new.id group by state
    union all
    select new.id, new.organisation, 'MEMBER', place, count(*) from stood group by place
    union all
    select new.id, new.organisation, 'COMPLETED_ON', cast(last_completed_on as text), count(*) from stood
    where is_eligible(place) and last_completed_on is not null group by last_completed_on;
    insert into cycle_line (cycle_id, organisation, person_id, manager_id)
    select distinct new.id, organisation, person_id, manager_id from workforce_assignment
    where organisation = new.organisation and starts_on <= new.closed_on
      and (ends_on is null or ends_on >= new.closed_on) and manager_id is not null;
    perform set_config('app.everything', coalesce(scope, ''), true);
    return new;
end
$$;
create trigger close_has_a_day before update on appraisal_cycle for each row
    when (new.status = 'CLOSED' and new.closed_on is null) execute function close_has_a_day();
update appraisal_cycle set closed_on = null where status = 'CLOSED' and closed_on is null;

-- A replica from before V67 writes a doubt into the test itself, where nobody looks any more. It is moved beside the others,
-- so that nobody passes on what was checked before it. The day is the one on which it is moved.
create function doubt_is_kept() returns trigger language plpgsql as $$
begin
    insert into fitness_doubt (test_id, position, grounds, raised_on, checks_before)
    select new.id, (select count(*) from fitness_doubt where test_id = new.id), new.grounds,
           cast(now() at time zone 'Europe/London' as date),
           (select count(*) from fitness_check where test_id = new.id);
    new.grounds := null;
    return new;
end
$$;
create trigger doubt_is_kept before update on fitness_test for each row
    when (new.grounds is not null) execute function doubt_is_kept();
update fitness_test set grounds = grounds where grounds is not null;
