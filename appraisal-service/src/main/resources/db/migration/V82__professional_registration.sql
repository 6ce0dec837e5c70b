-- What workforce says of professional registrations; never a number. Days are included on both ends, no last day means that
-- none is known. One that was removed keeps its event number only, so that an older event cannot bring it back.
set lock_timeout = '5s';

create table workforce_registration (
    registration_id uuid   primary key,
    person_id       uuid,
    body            text,
    valid_from      date,
    valid_until     date,
    event_number    bigint not null,
    check (num_nulls(person_id, body, valid_from) in (0, 3)),
    check (valid_from is not null or valid_until is null)
);
create index workforce_registration_person on workforce_registration (person_id);

-- It is there for the person, and for whoever sees an appraisal of the person.
alter table workforce_registration enable row level security;
alter table workforce_registration force row level security;
create policy scope on workforce_registration using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from appraisal where appraisal.person_id = workforce_registration.person_id)
);
