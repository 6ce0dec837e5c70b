set lock_timeout = '5s';

-- What the last extract said of an employment, as a digest: the same row again is no news.
create table staff_record (
    organisation    varchar(10) not null,
    employee_number varchar(20) not null,
    person_id       uuid        not null,
    digest          text        not null,
    primary key (organisation, employee_number)
);
create index staff_record_person on staff_record (person_id);
