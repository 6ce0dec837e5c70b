set lock_timeout = '5s';

-- What is to be sent by mail and was not sent yet, written with the change that is its reason. It says by ids who is written to and
-- why: no name, no address, no link and no word. What was sent is not there any more, and what is about a rater or an appraisal goes
-- with it, so nobody who was asked for feedback is named here once the list of those who are asked is gone.
create table mail (
    id           uuid        primary key,
    kind         text        not null
        check (kind in ('APPRAISAL_DUE', 'SIGNATURE_DUE', 'FEEDBACK_ASKED', 'FEEDBACK_AWAITED')),
    person_id    uuid,
    rater_id     uuid        references feedback_rater on delete cascade,
    appraisal_id uuid        references appraisal on delete cascade,
    organisation text        not null,
    day          date        not null,
    written_at   timestamptz not null,
    tries        integer     not null default 0 check (tries >= 0),
    next_try_at  timestamptz not null,
    tried_until  timestamptz not null,
    given_up_at  timestamptz,
    reason       text        check (length(reason) <= 60),
    check (num_nonnulls(rater_id, appraisal_id) = 1),
    check (person_id is not null or rater_id is not null),
    check ((kind in ('FEEDBACK_ASKED', 'FEEDBACK_AWAITED')) = (rater_id is not null)),
    check ((given_up_at is null) = (reason is null))
);
create index mail_next on mail (next_try_at, id) where given_up_at is null;
create index mail_given_up on mail (given_up_at) where given_up_at is not null;
create index mail_person on mail (person_id);
create index mail_rater on mail (rater_id);
create index mail_appraisal on mail (appraisal_id);

-- The service sends it and the person is told of it. Who opens a run writes the mail to its raters and reads none.
alter table mail enable row level security;
alter table mail force row level security;
create policy scope on mail using ((select current_setting('app.everything', true)) = 'on');
create policy own on mail for select using (
    person_id = (select nullif(current_setting('app.person', true), '')::uuid)
);
create policy inviting on mail for insert with check (
    exists (select from feedback_rater rater where rater.id = rater_id)
);
revoke truncate on mail from ${app};
