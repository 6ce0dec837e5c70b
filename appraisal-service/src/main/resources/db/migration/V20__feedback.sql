-- 360 feedback. Who is asked and who has answered stands in one table, what was said in another, and nothing joins the two:
-- see docs/adr/0003-answers-without-raters.md of this service.
set lock_timeout = '5s';

create table feedback_run (
    id                  uuid    primary key,
    version             bigint  not null,
    subject_type        text    not null check (subject_type in ('PERSON', 'ORGANISATION')),
    organisation        text    not null,
    person_id           uuid,
    appraisal_id        uuid    references appraisal,
    appraiser_id        uuid,
    facilitator_id      uuid,
    state               text    not null check (state in ('NOMINATING', 'APPROVED', 'OPEN', 'CLOSED', 'WITHHELD', 'RELEASED',
                                                          'CANCELLED')),
    terms               text,
    rater_ids           uuid[]  not null,
    rater_organisations varchar[] not null,
    nominations         integer not null,
    asked_on            date    not null,
    opened_on           date,
    closes_on           date,
    closed_on           date,
    released_on         date,
    check ((subject_type = 'PERSON') = (person_id is not null and appraiser_id is not null and appraisal_id is not null)),
    check (state not in ('OPEN', 'CLOSED', 'RELEASED')
           or (terms is not null and opened_on is not null and closes_on is not null and facilitator_id is not null))
);
create unique index feedback_run_one_of_person on feedback_run (person_id)
    where state in ('NOMINATING', 'APPROVED', 'OPEN');
create unique index feedback_run_one_of_organisation on feedback_run (organisation)
    where subject_type = 'ORGANISATION' and state in ('NOMINATING', 'APPROVED', 'OPEN');
create index feedback_run_by_organisation on feedback_run (organisation, id desc);
create index feedback_run_by_person on feedback_run (person_id, id desc);
create index feedback_run_by_appraiser on feedback_run (appraiser_id, id desc);
create index feedback_run_by_facilitator on feedback_run (facilitator_id, id desc);
create index feedback_run_by_rater on feedback_run using gin (rater_ids);

alter table feedback_run enable row level security;
alter table feedback_run force row level security;
create policy scope on feedback_run using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or appraiser_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or facilitator_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (state = 'OPEN'
        and ((select nullif(current_setting('app.person', true), '')::uuid) = any (rater_ids)
             or rater_organisations && (select string_to_array(current_setting('app.organisations', true), ','))::varchar[]))
    or (select current_setting('app.everything', true)) = 'on'
);

create table feedback_rater (
    id           uuid    primary key,
    run_id       uuid    not null references feedback_run on delete cascade,
    group_code   text    not null,
    person_id    uuid,
    organisation text,
    answered     boolean not null,
    unique (run_id, person_id),
    unique (run_id, organisation)
);
alter table feedback_rater enable row level security;
alter table feedback_rater force row level security;
-- A rater sees the row that asks them and none of the others.
create policy scope on feedback_rater using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
    or exists (select from feedback_run run
               where run.id = run_id
                 and (run.organisation
                          = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
                      or (select nullif(current_setting('app.person', true), '')::uuid)
                          in (run.person_id, run.appraiser_id, run.facilitator_id)))
);

-- What was said in one run: one row, in which the sheets lie in the order of their text. Every sheet that comes writes the
-- whole row anew, so no sheet has a place, number, time or transaction of its own. No caller reads it, a national
-- role neither: app.service is on in transactions of the service itself only.
create table feedback_box (
    run_id uuid   primary key references feedback_run on delete cascade,
    sheets text[] not null
);
alter table feedback_box enable row level security;
alter table feedback_box force row level security;
create policy scope on feedback_box using ((select current_setting('app.service', true)) = 'on');

create table feedback_report (
    run_id    uuid primary key references feedback_run on delete cascade,
    person_id uuid,
    written   text
);
alter table feedback_report enable row level security;
alter table feedback_report force row level security;
create policy reading on feedback_report for select using (
    exists (select from feedback_run run
            where run.id = run_id
              and (run.facilitator_id = (select nullif(current_setting('app.person', true), '')::uuid)
                   or (run.state = 'RELEASED'
                       and (run.subject_type = 'ORGANISATION'
                            or run.person_id = (select nullif(current_setting('app.person', true), '')::uuid)))))
    or (select current_setting('app.service', true)) = 'on'
);
create policy writing on feedback_report for insert with check (exists (select from feedback_run where feedback_run.id = run_id));
create policy emptying on feedback_report for update using ((select current_setting('app.service', true)) = 'on');

-- Puts a sheet into the box without letting the caller look into it.
create function feedback_put(run uuid, sheet text) returns void language plpgsql as $$
declare
    scope text := current_setting('app.service', true);
begin
    perform set_config('app.service', 'on', true);
    insert into feedback_box as box (run_id, sheets) values (run, array[sheet])
    on conflict (run_id) do update
    set sheets = (select array_agg(one order by one collate "C") from unnest(box.sheets || excluded.sheets) one);
    perform set_config('app.service', coalesce(scope, ''), true);
end
$$;

-- Empties the box, and removes who was asked and who answered.
create function feedback_take(run uuid) returns text[] language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
    service text := current_setting('app.service', true);
    taken text[];
begin
    perform set_config('app.everything', 'on', true);
    perform set_config('app.service', 'on', true);
    delete from feedback_box where run_id = run returning sheets into taken;
    delete from feedback_rater where run_id = run;
    perform set_config('app.everything', coalesce(scope, ''), true);
    perform set_config('app.service', coalesce(service, ''), true);
    return coalesce(taken, '{}');
end
$$;

-- The day on which the last run about somebody opened of which there is a report, wherever they worked then.
create function feedback_last_opened(subject uuid, code text) returns date language plpgsql as $$
declare
    scope text := current_setting('app.everything', true);
    found_on date;
begin
    perform set_config('app.everything', 'on', true);
    select max(opened_on) into found_on from feedback_run
    where state in ('CLOSED', 'RELEASED')
      and (person_id = subject or (subject is null and subject_type = 'ORGANISATION' and organisation = code));
    perform set_config('app.everything', coalesce(scope, ''), true);
    return found_on;
end
$$;
