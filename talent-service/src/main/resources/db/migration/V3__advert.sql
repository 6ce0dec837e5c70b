set lock_timeout = '5s';

create table advert (
    id             uuid         primary key,
    version        bigint       not null,
    role_id        uuid         not null references leadership_role,
    post_id        uuid         not null,
    vacancy        bigint       not null,
    organisation   text         not null,
    title          varchar(120) not null,
    required_stage text         not null,
    opens_on       date         not null,
    closes_on      date         not null,
    state          text         not null check (state in ('OPEN', 'CLOSED')),
    closed_on      date,
    close_reason   text         check (close_reason in ('CLOSING_DATE', 'BY_HAND', 'FILLED')),
    close_note     varchar(500),
    check (opens_on <= closes_on),
    check ((state = 'CLOSED') = (closed_on is not null and close_reason is not null and close_note is not null))
);
create unique index advert_one_open_per_post on advert (post_id) where state = 'OPEN';
create index advert_newest_first on advert (opens_on desc, id desc);
create index advert_organisation on advert (organisation);
create index advert_open_by_closing_date on advert (closes_on) where state = 'OPEN';
