-- On which days workforce says that no appraisal is expected; the reason is never told. Days are included on both ends,
-- no last day means for the time being. One that was removed keeps its number only, so that an older event that comes
-- late cannot bring it back, and no day matches it.
set lock_timeout = '5s';

create table workforce_exclusion (
    exclusion_id uuid   primary key,
    person_id    uuid,
    organisation text,
    from_day     date,
    to_day       date,
    event_number bigint not null,
    check (num_nulls(person_id, organisation, from_day) in (0, 3)),
    check (from_day is not null or to_day is null)
);
create index workforce_exclusion_person on workforce_exclusion (person_id, organisation);
create index workforce_exclusion_organisation on workforce_exclusion (organisation, from_day);
