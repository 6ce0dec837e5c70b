set lock_timeout = '5s';

-- What circumstances had a part in an outcome, as the appraiser stated it. Written once; another may follow.
create table systemic_statement (
    id           uuid        primary key,
    appraisal_id uuid        not null references appraisal on delete cascade,
    person_id    uuid        not null,
    author_id    uuid        not null,
    stated_at    timestamptz not null,
    statement    text
);
create index systemic_statement_appraisal on systemic_statement (appraisal_id, id);
create index systemic_statement_person on systemic_statement (person_id);
alter table systemic_statement enable row level security;
alter table systemic_statement force row level security;
create policy scope on systemic_statement for select using (exists (select from appraisal where id = appraisal_id));
create policy stating on systemic_statement for insert with check (
    author_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy emptying on systemic_statement for update using ((select current_setting('app.service', true)) = 'on');
revoke update, delete, truncate on systemic_statement from ${app};
grant update (statement) on systemic_statement to ${app};

-- That somebody raised a concern, and when. Seen by that person and by nobody else who asks: no organisation's role opens
-- it, and no national one. app.service is on in transactions of the service itself only, which empty what may be kept no
-- longer, and within the function below.
create table raised_concern (
    id          uuid        primary key,
    person_id   uuid        not null,
    kind        text,
    raised_on   date,
    recorded_at timestamptz not null
);
create index raised_concern_person on raised_concern (person_id, raised_on);
alter table raised_concern enable row level security;
alter table raised_concern force row level security;
create policy own on raised_concern for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy recording on raised_concern for insert with check (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy the_service on raised_concern for select using ((select current_setting('app.service', true)) = 'on');
create policy emptying on raised_concern for update using ((select current_setting('app.service', true)) = 'on');
revoke update, delete, truncate on raised_concern from ${app};
grant update (kind, raised_on) on raised_concern to ${app};

-- Yes or no, whoever asks: an appraiser's signature opens a review without the appraiser seeing why.
create function concern_was_raised(person uuid, since date, till date) returns boolean language plpgsql as $$
declare
    service text := coalesce(current_setting('app.service', true), '');
    answer boolean;
begin
    perform set_config('app.service', 'on', true);
    answer := exists (select from raised_concern where person_id = person and raised_on between since and till);
    perform set_config('app.service', service, true);
    return answer;
end
$$;

-- A review of a signed outcome before it counts. Why it was opened is not kept. Its policies look at its own columns only,
-- because one of appraisal looks at it.
create table outcome_review (
    id           uuid   primary key,
    version      bigint not null,
    appraisal_id uuid   not null references appraisal on delete cascade,
    organisation text   not null,
    person_id    uuid   not null,
    appraiser_id uuid   not null,
    reviewer_id  uuid,
    state        text   not null check (state in ('OPEN', 'STANDS', 'TO_BE_CHANGED')),
    opened_on    date   not null,
    due_on       date   not null,
    concluded_at timestamptz,
    statement    text,
    check (person_id <> appraiser_id),
    check (reviewer_id is null or reviewer_id not in (person_id, appraiser_id)),
    check ((state = 'OPEN') = (concluded_at is null)),
    check (opened_on <= due_on)
);
create unique index outcome_review_one_open on outcome_review (appraisal_id) where state = 'OPEN';
create index outcome_review_organisation on outcome_review (organisation, state, id desc);
create index outcome_review_reviewer on outcome_review (reviewer_id) where state = 'OPEN';
create index outcome_review_person on outcome_review (person_id);
create index outcome_review_appraisal on outcome_review (appraisal_id);
alter table outcome_review enable row level security;
alter table outcome_review force row level security;
-- The appraiser sees the ones that want something changed, whatever roles they hold.
create policy reading on outcome_review for select using (
    (state = 'TO_BE_CHANGED'
     or appraiser_id is distinct from (select nullif(current_setting('app.person', true), '')::uuid))
    and (organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
         or (select nullif(current_setting('app.person', true), '')::uuid) in (person_id, appraiser_id, reviewer_id)
         or (select current_setting('app.everything', true)) = 'on')
);
create policy changing on outcome_review for update using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.everything', true)) = 'on'
);
-- The appraiser's signature, the appraisee's concern or HR opens one.
create policy opening on outcome_review for insert with check (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select nullif(current_setting('app.person', true), '')::uuid) in (person_id, appraiser_id)
    or (select current_setting('app.everything', true)) = 'on'
);
revoke delete, truncate on outcome_review from ${app};

-- Who reviews an outcome reads the appraisal until the review is concluded, and may send it back.
create policy outcome_reviewer on appraisal using (
    id in (select appraisal_id from outcome_review
           where reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid) and state = 'OPEN')
);
