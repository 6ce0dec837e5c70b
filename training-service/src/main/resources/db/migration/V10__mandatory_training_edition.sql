-- Stands for all that others were last told of the training itself: its subject, name, interval and what it covers. Zeroes where
-- a version before this one told it.
set lock_timeout = '5s';

alter table mandatory_training
    add column edition uuid not null default '00000000-0000-0000-0000-000000000000';

-- Finds what was told under another edition and passes over what was told under the present one, which is nearly all.
create index mandatory_training_edition on mandatory_training (code, edition, id);
drop index mandatory_training_code;
