set lock_timeout = '5s';

create table appointment (
    id             uuid   primary key,
    version        bigint not null,
    application_id uuid   not null unique references application,
    advert_id      uuid   not null unique references advert,
    person_id      uuid   not null,
    post_id        uuid   not null,
    vacancy        bigint not null,
    organisation   text   not null,
    starts_on      date   not null,
    appointed_on   date   not null,
    unique (post_id, vacancy),
    check (starts_on >= appointed_on)
);
