-- What is to be looked at comes with the change that makes it so, and goes when it was looked at: nobody searches through
-- everybody who has ever left.
set lock_timeout = '5s';

-- Posts with a last day, to be looked at once it is over. Rows have a number of their own, so that one which is being
-- looked at does not hide a change that comes meanwhile.
create table leaver_due (
    id           bigint generated always as identity primary key,
    last_day     date not null,
    person_id    uuid not null,
    organisation text not null
);
create index leaver_due_day on leaver_due (last_day, id);
alter table leaver_due enable row level security;
alter table leaver_due force row level security;
create policy scope on leaver_due using ((select current_setting('app.everything', true)) = 'on') with check (true);

create function post_has_last_day() returns trigger language plpgsql as $$
begin
    insert into leaver_due (last_day, person_id, organisation) values (new.ends_on, new.person_id, new.organisation);
    return null;
end
$$;
create trigger last_day after insert or update on workforce_assignment
    for each row when (new.ends_on is not null) execute function post_has_last_day();

-- Those that are known already; who left longer ago than a year is not looked for by any rule.
insert into leaver_due (last_day, person_id, organisation)
select ends_on, person_id, organisation from workforce_assignment where ends_on > current_date - 366;
drop index workforce_assignment_ended;

-- Appraisals that changed while somebody waits for a new owner of what stands in them.
create table open_matter_change (
    id         bigint generated always as identity primary key,
    subject_id uuid not null
);
alter table open_matter_change enable row level security;
alter table open_matter_change force row level security;
create policy scope on open_matter_change using ((select current_setting('app.everything', true)) = 'on')
    with check (true);

-- Who writes an appraisal need not see what a leaver left open.
create function matter_may_be_over() returns trigger language plpgsql as $$
declare
    caller_sees text := coalesce(current_setting('app.everything', true), '');
begin
    perform set_config('app.everything', 'on', true);
    insert into open_matter_change (subject_id)
    select new.id where exists (select from open_matter where subject_id = new.id and state <> 'SETTLED');
    perform set_config('app.everything', caller_sees, true);
    return null;
end
$$;
create trigger matter_due after update on appraisal for each row execute function matter_may_be_over();
