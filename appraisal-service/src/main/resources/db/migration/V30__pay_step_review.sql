set lock_timeout = '5s';

create index if not exists workforce_assignment_manager on workforce_assignment (manager_id) where manager_id is not null;

create table pay_step_review (
    id            uuid   primary key,
    version       bigint not null,
    organisation  text   not null,
    person_id     uuid   not null,
    manager_id    uuid   not null,
    band          text   not null,
    in_band_since date   not null,
    kind          text   not null check (kind in ('PAY_STEP', 'RE_EARNABLE')),
    pay_step_on   date   not null,
    state         text   not null check (state in ('OPEN', 'PASSED', 'NOT_PASSED', 'CANCELLED')),
    check (person_id <> manager_id),
    check (in_band_since < pay_step_on)
);
create unique index pay_step_review_one_a_step on pay_step_review (person_id, organisation, pay_step_on)
    where state <> 'CANCELLED';
create index pay_step_review_due on pay_step_review (organisation, pay_step_on, id);
create index pay_step_review_by_person on pay_step_review (person_id, id desc);
create index pay_step_review_by_manager on pay_step_review (manager_id, id desc);

create table pay_step_statement (
    review_id uuid        not null references pay_step_review on delete cascade,
    position  integer     not null,
    condition text        not null,
    reason    text        not null,
    stated_at timestamptz not null,
    primary key (review_id, position)
);

-- What each condition came to when the last decision was made.
create table pay_step_finding (
    review_id       uuid    not null references pay_step_review on delete cascade,
    position        integer not null,
    condition       text    not null,
    source          text    not null check (source in ('RECORDS', 'HR')),
    outcome         text    not null check (outcome in ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
    reason          text    not null,
    outside_control boolean not null,
    primary key (review_id, position)
);

create table pay_step_decision (
    review_id        uuid        not null references pay_step_review on delete cascade,
    position         integer     not null,
    outcome          text        not null check (outcome in ('PASSED', 'NOT_PASSED')),
    decided_by       uuid        not null,
    decided_at       timestamptz not null,
    effective_on     date,
    percentage       integer     check (percentage between 1 and 100),
    blocked_by       text        not null,
    grounds          text,
    systemic_factors text,
    primary key (review_id, position),
    check ((outcome = 'PASSED') = (effective_on is not null)),
    check ((outcome = 'NOT_PASSED') = (blocked_by <> '')),
    check (outcome = 'PASSED' or (grounds is not null and systemic_factors is not null))
);

alter table pay_step_review enable row level security;
alter table pay_step_review force row level security;
create policy scope on pay_step_review using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or manager_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);
alter table pay_step_statement enable row level security;
alter table pay_step_statement force row level security;
create policy scope on pay_step_statement using (exists (select from pay_step_review where id = review_id));
alter table pay_step_finding enable row level security;
alter table pay_step_finding force row level security;
create policy scope on pay_step_finding using (exists (select from pay_step_review where id = review_id));
alter table pay_step_decision enable row level security;
alter table pay_step_decision force row level security;
create policy scope on pay_step_decision using (exists (select from pay_step_review where id = review_id));

-- How far the appraisals of some people have come, whoever asks: a line manager decides on a pay step without seeing the
-- appraisals that others hold. No rating and no text leaves it, only whether both overall ratings reach the least.
-- What was cancelled or is still written belongs to the period if its cycle does. Without an employer, those of all count.
create function appraisal_standing(people uuid[], employer text, since date, till date, least_rating integer)
returns table (person_id uuid, state text, completed_on date, due_on date, appraisal_year integer, in_line boolean,
               cancellation_reason text)
language plpgsql as $$
declare
    caller_sees text := coalesce(current_setting('app.everything', true), '');
begin
    perform set_config('app.everything', 'on', true);
    return query
        select a.person_id, a.state, a.completed_on, coalesce(a.due_on, c.ends_on), a.appraisal_year,
               coalesce(a.overall_what >= least_rating and a.overall_how >= least_rating, true),
               a.cancellation_reason
        from appraisal a
        join appraisal_cycle c on c.id = a.cycle_id
        where a.person_id = any (people)
          and (employer is null or a.organisation = employer)
          and (a.completed_on >= since
               or (a.completed_on is null and coalesce(a.due_on, c.ends_on) >= since and c.starts_on <= till));
    perform set_config('app.everything', caller_sees, true);
end
$$;
