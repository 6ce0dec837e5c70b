-- What an answer says is sealed by the service. Rows of the release before keep theirs until they are forgotten, a day
-- later; the columns go with a later release.
set lock_timeout = '5s';

alter table idempotency_key
    alter column granted_for drop not null,
    add column sealed bytea;

alter table idempotency_key
    add constraint answer_sealed_or_of_before check (sealed is not null or granted_for is not null) not valid;
alter table idempotency_key
    add constraint nothing_beside_the_seal
        check (sealed is null or (location is null and etag is null and body is null and granted_for is null)) not valid;
