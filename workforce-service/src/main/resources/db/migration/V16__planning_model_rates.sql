set lock_timeout = '5s';

-- What employers paid beside pay on the day on which a model starts, as it was known when the model was made: rates that are
-- changed later change no result. Of a model without pay there are none.
alter table planning_model add column rates text check (rates is json object);
