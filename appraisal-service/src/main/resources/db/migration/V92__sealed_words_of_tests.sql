-- What is written of a fit and proper person test is sealed by the service under a key that is not in the database. Texts of
-- the release before are sealed by the first replica that starts; their columns go with a later release.
set lock_timeout = '5s';

alter table fitness_check
    add column key_id text,
    add column sealed bytea,
    add constraint fitness_check_key_named check (sealed is null or key_id is not null),
    add constraint fitness_check_said_once check (sealed is null or note is null);

alter table fitness_doubt
    alter column grounds drop not null,
    add column key_id text,
    add column sealed bytea,
    add constraint fitness_doubt_key_named check (sealed is null or key_id is not null),
    add constraint fitness_doubt_said_once check (num_nonnulls(sealed, grounds) = 1);

alter table fitness_sign_off
    add column key_id text,
    add column sealed bytea,
    add constraint fitness_sign_off_key_named check (sealed is null or key_id is not null),
    add constraint fitness_sign_off_said_once check (sealed is null or statement is null);
