set lock_timeout = '5s';

-- What a colleague says to somebody at any time. It is never changed; the receiver may attach it to an appraisal.
create table continuous_feedback (
    id           uuid        primary key,
    person_id    uuid        not null,
    giver_id     uuid        not null,
    organisation text        not null,
    given_at     timestamptz not null,
    note         text,
    appraisal_id uuid        references appraisal on delete set null,
    attached_at  timestamptz,
    check (person_id <> giver_id),
    check (appraisal_id is null or attached_at is not null)
);
create index continuous_feedback_person on continuous_feedback (person_id, id desc);
create index continuous_feedback_giver on continuous_feedback (giver_id, id desc);
create index continuous_feedback_appraisal on continuous_feedback (appraisal_id, id) where appraisal_id is not null;

-- For giver and receiver; for the appraiser and a reviewer once the receiver has attached it. No organisation's role opens it.
alter table continuous_feedback enable row level security;
alter table continuous_feedback force row level security;
create policy the_two on continuous_feedback for select using (
    (select nullif(current_setting('app.person', true), '')::uuid) in (person_id, giver_id)
);
create policy attached on continuous_feedback for select using (
    exists (select from appraisal
            where id = appraisal_id
              and (select nullif(current_setting('app.person', true), '')::uuid) in (appraiser_id, reviewer_id))
);
create policy giving on continuous_feedback for insert with check (
    giver_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy attaching on continuous_feedback for update using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy the_service on continuous_feedback for select using (
    (select current_setting('app.everything', true)) = 'on' and (select current_setting('app.subject', true)) = ''
);
create policy emptying on continuous_feedback for update using (
    (select current_setting('app.everything', true)) = 'on' and (select current_setting('app.subject', true)) = ''
);
revoke update, delete, truncate on continuous_feedback from ${app};
grant update (note, appraisal_id, attached_at) on continuous_feedback to ${app};
