-- What training says that people hold; no last day means for ever.
set lock_timeout = '5s';

create table training_qualification (
    qualification_id uuid   primary key,
    person_id        uuid   not null,
    stage            text   not null,
    awarded_on       date   not null,
    valid_until      date,
    event_number     bigint not null
);
create index training_qualification_person on training_qualification (person_id);

-- It is there for the person, and for whoever sees an appraisal of the person.
alter table training_qualification enable row level security;
alter table training_qualification force row level security;
create policy scope on training_qualification using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from appraisal where appraisal.person_id = training_qualification.person_id)
);
