set lock_timeout = '5s';

-- An exchange of keys goes on after the note it sealed last: with the key alone each page would look at all notes again.
create index wellbeing_conversation_sealed on wellbeing_conversation (key_id, id) where sealed is not null;
drop index wellbeing_conversation_key;
