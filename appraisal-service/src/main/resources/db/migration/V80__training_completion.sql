-- What training says of statutory and mandatory training; dates decide how it stands on a day. One that was withdrawn keeps
-- its number only, so that an older event that comes late cannot bring it back.
set lock_timeout = '5s';

create table training_completion (
    completion_id uuid   primary key,
    person_id     uuid,
    code          text,
    subject       text,
    name          text,
    covers        text[],
    completed_on  date,
    valid_until   date,
    event_number  bigint not null,
    check (num_nulls(person_id, code, subject, name, covers, completed_on, valid_until) in (0, 7))
);
create index training_completion_person on training_completion (person_id);

-- It is there for the person, and for whoever sees an appraisal or a pay-step review of the person.
alter table training_completion enable row level security;
alter table training_completion force row level security;
create policy scope on training_completion using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from appraisal where appraisal.person_id = training_completion.person_id)
    or exists (select from pay_step_review review where review.person_id = training_completion.person_id)
);
