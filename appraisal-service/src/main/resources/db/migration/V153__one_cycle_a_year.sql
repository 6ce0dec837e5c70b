-- An organisation opens one cycle of an appraisal year, ever; until now only two that were open at once were refused. Where it has
-- opened several before, all stay: the one that is open, or else was closed last, counts as the cycle of its year, and the others are
-- marked as having been opened beside it. So nobody opens another of such a year either, and the index fails on no database.
set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

alter table appraisal_cycle add column beside_another boolean not null default false;
update appraisal_cycle set beside_another = true
from (select id, row_number() over (
          partition by organisation, appraisal_year
          order by status = 'OPEN' desc, closed_on desc nulls last, id desc) as place
      from appraisal_cycle where status <> 'DRAFT') opened
where opened.id = appraisal_cycle.id and opened.place > 1;

create unique index appraisal_cycle_one_a_year on appraisal_cycle (organisation, appraisal_year)
    where status <> 'DRAFT' and not beside_another;
drop index appraisal_cycle_one_open;
