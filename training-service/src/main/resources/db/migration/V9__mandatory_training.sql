set lock_timeout = '5s';

-- One completion of a statutory or mandatory training; it counts through its last day.
create table mandatory_training (
    id           uuid   primary key,
    version      bigint not null,
    person_id    uuid   not null,
    code         text   not null,
    completed_on date   not null,
    valid_until  date   not null,
    unique (person_id, code, completed_on),
    check (completed_on <= valid_until)
);
create index mandatory_training_newest_first on mandatory_training (person_id, completed_on desc, id desc);
create index mandatory_training_code on mandatory_training (code);

alter table mandatory_training enable row level security;
alter table mandatory_training force row level security;
create policy scope on mandatory_training using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from learner_in_scope learner where learner.person_id = mandatory_training.person_id)
);
