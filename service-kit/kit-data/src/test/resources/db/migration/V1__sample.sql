create table heard_note (
    note_id      uuid   primary key,
    text         text   not null,
    event_number bigint not null,
    times        int    not null,
    trace_id     text
);
