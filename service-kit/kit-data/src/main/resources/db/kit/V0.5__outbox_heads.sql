-- The relay steps from key to key to the first row of each that is not published: one key's backlog hides no other key.
set lock_timeout = '5s';

create index outbox_heads on outbox (relay_partition, message_key, seq) where published_at is null;
drop index outbox_unpublished;
