set lock_timeout = '5s';

-- What a year of the posts of a proposal costs, and what that rests on, as it was told when the proposal was drafted. Proposals
-- from before have none. Like all that is wanted it stays as it was: the service may not update it (V17).
alter table establishment_proposal add column cost text check (cost is json object);
