set lock_timeout = '5s';

-- Everybody in scope of a cycle, and where they stand in it.
create table cycle_member (
    cycle_id          uuid not null references appraisal_cycle,
    person_id         uuid not null,
    organisation      text not null,
    standing          text not null check (standing in ('IN_PROGRESS', 'COMPLETED', 'NO_APPRAISER', 'CANCELLED',
                                                        'RECENT_STARTER', 'EXCLUDED', 'LEFT')),
    appraisal_id      uuid references appraisal,
    last_completed_on date,
    since             date not null,
    primary key (cycle_id, person_id)
);
create index cycle_member_standing on cycle_member (cycle_id, standing, person_id);
alter table cycle_member enable row level security;
alter table cycle_member force row level security;
create policy scope on cycle_member using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);

-- Those in scope of a cycle know of it, and so do the parties of its appraisals.
alter policy scope on appraisal_cycle using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
    or exists (select from cycle_member where cycle_id = appraisal_cycle.id
               and person_id = (select nullif(current_setting('app.person', true), '')::uuid))
    or exists (select from appraisal where cycle_id = appraisal_cycle.id)
);

-- The day on which everybody of a cycle was last compared with workforce; its row is the lock of the comparison.
create table cycle_comparison (
    cycle_id     uuid primary key references appraisal_cycle,
    organisation text not null,
    compared_on  date
);
alter table cycle_comparison enable row level security;
alter table cycle_comparison force row level security;
create policy scope on cycle_comparison using ((select current_setting('app.everything', true)) = 'on');

-- Whom to compare again before the next day. Whoever writes, the row comes with the change.
create table cycle_member_due (
    id        bigint generated always as identity primary key,
    person_id uuid not null
);
alter table cycle_member_due enable row level security;
alter table cycle_member_due force row level security;
create policy scope on cycle_member_due using ((select current_setting('app.everything', true)) = 'on')
    with check (true);

create function person_is_due() returns trigger language plpgsql as $$
begin
    insert into cycle_member_due (person_id)
    values (case tg_op when 'DELETE' then old.person_id else new.person_id end);
    return null;
end
$$;
create trigger due after insert or update or delete on workforce_assignment
    for each row execute function person_is_due();
create trigger due after insert on appraisal for each row execute function person_is_due();
create trigger due_again after update on appraisal for each row
    when (old.state is distinct from new.state) execute function person_is_due();

create index cycle_member_person on cycle_member (person_id);
create index workforce_assignment_organisation on workforce_assignment (organisation, person_id);
create index workforce_assignment_manager on workforce_assignment (manager_id);
create index appraisal_completed on appraisal (person_id, completed_on) where completed_on is not null;
