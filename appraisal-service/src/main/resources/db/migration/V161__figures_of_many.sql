set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

-- The same people see the same cycles. Asked cycle by cycle, whoever looks at a year of many organisations had every appraisal
-- of all of them looked at; these lists are made once, by indexes on the person.
alter policy scope on appraisal_cycle using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
    or id in (select cycle_id from cycle_member
              where person_id = (select nullif(current_setting('app.person', true), '')::uuid))
    or id in (select cycle_id from appraisal
              where person_id = (select nullif(current_setting('app.person', true), '')::uuid))
    or id in (select cycle_id from appraisal
              where appraiser_id = (select nullif(current_setting('app.person', true), '')::uuid))
    or id in (select cycle_id from appraisal
              where reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid))
    or id in (select cycle_id from appraisal
              where id in (select appraisal_id from outcome_review
                           where reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid)
                             and state = 'OPEN'))
);

-- COMPLETED_ON of cycle_tally by the month, so that the compliance of England adds up some thirty rows of an employer and not
-- every day of a year. A trigger keeps it, whichever release adds up. A table of its own: a replica of the release before
-- reads all that stands in cycle_tally.
create table cycle_completed_month (
    cycle_id     uuid   not null references appraisal_cycle,
    organisation text   not null,
    month        text   not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    tally        bigint not null,
    primary key (cycle_id, month)
);
alter table cycle_completed_month enable row level security;
alter table cycle_completed_month force row level security;
create policy scope on cycle_completed_month using (
    organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
    or (select current_setting('app.everything', true)) = 'on'
);

lock table cycle_tally in share row exclusive mode;
insert into cycle_completed_month (cycle_id, organisation, month, tally)
select cycle_id, min(organisation), left(stands, 7), sum(tally) from cycle_tally where kind = 'COMPLETED_ON'
group by cycle_id, left(stands, 7);

create function completed_in_month() returns trigger language plpgsql as $$
begin
    insert into cycle_completed_month as known (cycle_id, organisation, month, tally)
    values (new.cycle_id, new.organisation, left(new.stands, 7),
            new.tally - case tg_op when 'UPDATE' then old.tally else 0 end)
    on conflict (cycle_id, month) do update set tally = known.tally + excluded.tally;
    return null;
end
$$;
create trigger by_month after insert or update on cycle_tally for each row
    when (new.kind = 'COMPLETED_ON') execute function completed_in_month();
