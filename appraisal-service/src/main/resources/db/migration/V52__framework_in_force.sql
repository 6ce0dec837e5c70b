set lock_timeout = '5s';

-- From which day to which a framework counts. Empty for what is known already until `./cadre rebuild appraisal
-- appraisal.frameworks` has run; until then it counts in every year.
alter table training_framework
    add column valid_from date,
    add column valid_to   date;

-- The code of practice counts from 2026/27 on; a template of a year before names no principle.
alter table appraisal_template drop constraint appraisal_template_principle_codes_check;
