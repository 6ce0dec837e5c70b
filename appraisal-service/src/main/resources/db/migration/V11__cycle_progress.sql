set lock_timeout = '5s';

-- How many appraisals and members of a cycle stand where. Each change adds a row, so that nobody waits for anybody; a
-- worker adds the rows up now and then. What a cycle has is the sum of both. COMPLETED_ON counts who is eligible by the
-- day of their last completed appraisal.
create table cycle_tally (
    cycle_id     uuid   not null references appraisal_cycle,
    organisation text   not null,
    kind         text   not null check (kind in ('APPRAISAL', 'MEMBER', 'COMPLETED_ON')),
    stands       text   not null,
    tally        bigint not null,
    primary key (cycle_id, kind, stands)
);
create table cycle_tally_change (
    id           bigint generated always as identity primary key,
    cycle_id     uuid    not null references appraisal_cycle,
    organisation text    not null,
    kind         text    not null,
    stands       text    not null,
    change       integer not null
);
create index cycle_tally_change_cycle on cycle_tally_change (cycle_id);

create function appraisal_counts() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into cycle_tally_change (cycle_id, organisation, kind, stands, change)
        values (old.cycle_id, old.organisation, 'APPRAISAL', old.state, -1);
    end if;
    if tg_op <> 'DELETE' then
        insert into cycle_tally_change (cycle_id, organisation, kind, stands, change)
        values (new.cycle_id, new.organisation, 'APPRAISAL', new.state, 1);
    end if;
    return null;
end
$$;
create trigger counts after insert or delete on appraisal for each row execute function appraisal_counts();
create trigger counts_change after update on appraisal for each row
    when (old.state is distinct from new.state) execute function appraisal_counts();

create function is_eligible(standing text) returns boolean language sql immutable as $$
    select standing in ('IN_PROGRESS', 'COMPLETED', 'NO_APPRAISER', 'CANCELLED')
$$;

create function cycle_member_counts() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into cycle_tally_change (cycle_id, organisation, kind, stands, change)
        values (old.cycle_id, old.organisation, 'MEMBER', old.standing, -1);
        if is_eligible(old.standing) and old.last_completed_on is not null then
            insert into cycle_tally_change (cycle_id, organisation, kind, stands, change)
            values (old.cycle_id, old.organisation, 'COMPLETED_ON', old.last_completed_on, -1);
        end if;
    end if;
    if tg_op <> 'DELETE' then
        insert into cycle_tally_change (cycle_id, organisation, kind, stands, change)
        values (new.cycle_id, new.organisation, 'MEMBER', new.standing, 1);
        if is_eligible(new.standing) and new.last_completed_on is not null then
            insert into cycle_tally_change (cycle_id, organisation, kind, stands, change)
            values (new.cycle_id, new.organisation, 'COMPLETED_ON', new.last_completed_on, 1);
        end if;
    end if;
    return null;
end
$$;
create trigger counts after insert or delete on cycle_member for each row execute function cycle_member_counts();
create trigger counts_change after update on cycle_member for each row
    when ((old.standing, old.last_completed_on) is distinct from (new.standing, new.last_completed_on))
    execute function cycle_member_counts();

select set_config('app.everything', 'on', true);
insert into cycle_tally (cycle_id, organisation, kind, stands, tally)
select cycle_id, organisation, 'APPRAISAL', state, count(*) from appraisal group by cycle_id, organisation, state;

-- Whoever changes an appraisal adds its row without seeing the others.
alter table cycle_tally enable row level security;
alter table cycle_tally force row level security;
create policy scope on cycle_tally using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);
alter table cycle_tally_change enable row level security;
alter table cycle_tally_change force row level security;
create policy scope on cycle_tally_change using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
) with check (true);
